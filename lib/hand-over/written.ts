import type { EvaluationContent } from "@/lib/evaluations/content";
import { type LeftOut, leftOutOfEvaluation, leftOutOfPlan } from "@/lib/paper/left-out";
import type { PlanContent } from "@/lib/plans/content";
import { evaluationText } from "./evaluation-text";
import { planText } from "./plan-text";
import type { Confirmed, RecordChoices } from "./record";
import type { RecordTools } from "./words";

type All = RecordChoices & { nonDisclosure: boolean };

/** A text and how many things it leaves out because they are marked as not shown. */
export type Written = { text: string; leftOut: number };

/** A plan as text, with the count of what is left out. */
export function writtenPlan(plan: PlanContent, confirmed: Confirmed, all: All, tools: RecordTools): Written {
  return {
    text: planText(plan, confirmed, all, tools),
    leftOut: all.hidden ? 0 : countOf(leftOutOfPlan(plan, all)),
  };
}

/** An evaluation as text, with the count of what is left out. */
export function writtenEvaluation(
  evaluation: EvaluationContent,
  plan: PlanContent,
  confirmed: Confirmed,
  all: All,
  tools: RecordTools,
): Written {
  return {
    text: evaluationText(evaluation, plan, confirmed, all, tools),
    leftOut: all.hidden ? 0 : countOf(leftOutOfEvaluation(evaluation, plan, all)),
  };
}

function countOf({ place, ...counts }: LeftOut): number {
  return Object.values(counts).reduce((sum, count) => sum + count, place ? 1 : 0);
}
