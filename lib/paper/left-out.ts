import type { EvaluationContent } from "@/lib/evaluations/content";
import type { PlanContent } from "@/lib/plans/content";
import { isStepHidden } from "@/lib/plans/for-client";

/** How many things the client's paper leaves out, by kind; for the worker only. */
export type LeftOut = { goals: number; factors: number; services: number; steps: number; place: boolean };

/** What the paper of a plan leaves out. */
export function leftOutOfPlan(plan: PlanContent, { nonDisclosure }: { nonDisclosure: boolean }): LeftOut {
  return {
    goals: hiddenIn(plan.goals),
    factors: hiddenIn(plan.factors),
    services: hiddenIn(plan.services),
    steps: plan.steps.filter((step) => isStepHidden(plan, step)).length,
    place: nonDisclosure && plan.meetingPlace !== "",
  };
}

/** What the paper of an evaluation leaves out, by the marks of its plan. */
export function leftOutOfEvaluation(
  evaluation: EvaluationContent,
  plan: PlanContent,
  { nonDisclosure }: { nonDisclosure: boolean },
): LeftOut {
  const { goals, steps } = leftOutOfPlan(plan, { nonDisclosure: false });
  const rated = new Set(evaluation.factors.map(({ key }) => key));
  const codes = new Set(evaluation.services.map(({ code }) => code));
  return {
    goals,
    steps,
    factors: hiddenIn(plan.factors.filter(({ key }) => rated.has(key))),
    services: hiddenIn(plan.services.filter(({ code }) => codes.has(code))),
    place: nonDisclosure && evaluation.meetingPlace !== "",
  };
}

function hiddenIn(rows: readonly { hidden: boolean }[]): number {
  return rows.filter(({ hidden }) => hidden).length;
}
