import type { PlanContent, PlanGoal } from "@/lib/plans/content";
import { isStepHidden } from "@/lib/plans/for-client";
import { importantFirst } from "@/lib/plans/important";
import type { Effect, GoalOutcome, GoalRating, ServiceState } from "@/lib/terms";
import { type EvaluationContent, hasEnded, isAnswered } from "./content";

/** An evaluation as the client gets it on paper. It has no place for what only workers see. */
export type ClientEvaluation = Pick<
  EvaluationContent,
  "day" | "nextDueDate" | "meetingDate" | "meetingTime" | "meetingPlace"
> & {
  goals: ClientGoalResult[];
  services: { code: string; state: ServiceState }[];
  steps: { key: string; what: string; done: boolean; byDate: string | null }[];
  factors: { key: string; code: string | null; words: string; effect: Effect }[];
  /** Codes of the methods that were used. */
  methods: string[];
};
export type ClientGoalResult = Pick<PlanGoal, "key" | "code" | "words" | "important" | "keepLevel"> & {
  rating: GoalRating;
  score: number | null;
  clientScore: number | null;
  workerScore: number | null;
  outcome: GoalOutcome | null;
};

/**
 * What of an evaluation goes on the client's paper: nothing marked "not shown, not printed" in its plan, no step of
 * such a goal, no goal planned for later or ended before that was not answered, no notes or reasons of the worker, and under a
 * non-disclosure order no meeting place.
 */
export function evaluationForClient(
  evaluation: EvaluationContent,
  plan: PlanContent,
  { nonDisclosure }: { nonDisclosure: boolean },
): ClientEvaluation {
  return {
    day: evaluation.day,
    nextDueDate: evaluation.nextDueDate,
    meetingDate: evaluation.meetingDate,
    meetingTime: evaluation.meetingTime,
    meetingPlace: nonDisclosure ? "" : evaluation.meetingPlace,
    goals: importantFirst(evaluation.goals.flatMap((result) => goalOf(result, plan))),
    services: evaluation.services.flatMap(({ code, state }) => {
      const isHidden = plan.services.some((service) => service.code === code && service.hidden);
      return state && !isHidden ? [{ code, state }] : [];
    }),
    steps: evaluation.steps.flatMap(({ key, done, byDate }) => {
      const step = plan.steps.find((planned) => planned.key === key);
      return step && !isStepHidden(plan, step) ? [{ key, what: step.what, done, byDate }] : [];
    }),
    factors: evaluation.factors.flatMap(({ key, code, effect }) => {
      const planned = plan.factors.find((factor) => factor.key === key);
      const known = code !== null || planned !== undefined;
      if (effect === null || planned?.hidden || !known) return [];
      return [{ key, code, words: planned?.words ?? "", effect }];
    }),
    methods: evaluation.methods.filter(({ used }) => used).map(({ code }) => code),
  };
}

function goalOf(result: EvaluationContent["goals"][number], plan: PlanContent): ClientGoalResult[] {
  const goal = plan.goals.find(({ key }) => key === result.key);
  const isAsked = goal?.timing === "now" && !(hasEnded(result) && !isAnswered(result));
  if (!goal || goal.hidden || !(isAsked || isAnswered(result))) return [];
  const { key, code, words, important, keepLevel } = goal;
  const { rating, score, clientScore, workerScore, outcome } = result;
  return [{ key, code, words, important, keepLevel, rating, score, clientScore, workerScore, outcome }];
}
