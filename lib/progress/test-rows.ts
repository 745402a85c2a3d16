import { isGoalCode } from "@/lib/avain/codes";
import type { EvaluationRow, GoalInPlan, GoalRatingRow, PlanRow, ProgressRows } from "./rows";

type Rating = number | "notScored" | "noAgreement" | Partial<Omit<GoalRatingRow, "evaluationId" | "key">>;
type PlanSketch = { day: string; goals: Record<string, Partial<GoalInPlan>> } & Partial<PlanRow>;
type EvaluationSketch = {
  plan: number;
  day: string;
  ratings: Record<string, Rating>;
} & Partial<EvaluationRow>;

/**
 * Rows for tests from a short sketch: `goals` and `ratings` by key (a key of the catalogue is its code), `plan` is the
 * plan's place. Ids are `plan-0`, `evaluation-0`, …
 */
export function rowsFrom(
  planSketches: PlanSketch[],
  evaluationSketches: EvaluationSketch[] = [],
  rest: Partial<ProgressRows> = {},
): ProgressRows {
  return {
    plans: planSketches.map(({ day, goals, ...over }, place) => ({
      id: `plan-${place}`,
      state: "confirmed",
      confirmedOn: day,
      tookPart: "together",
      dueDate: null,
      closedOn: null,
      closeReason: "",
      replacedById: null,
      how: null,
      others: [],
      next: null,
      agreed: "yes",
      agreedReason: "",
      ...over,
    })),
    goals: planSketches.flatMap(({ goals }, place) =>
      Object.entries(goals).map(([key, over], position) => ({
        planId: `plan-${place}`,
        key,
        code: isGoalCode(key) ? key : null,
        words: "",
        timing: "now",
        important: false,
        keepLevel: false,
        hidden: false,
        position,
        removed: false,
        ...over,
      })),
    ),
    evaluations: evaluationSketches.map(({ plan, day, ratings, ...over }, place) => ({
      id: `evaluation-${place}`,
      planId: `plan-${plan}`,
      state: "confirmed",
      day,
      tookPart: "together",
      how: null,
      others: [],
      next: null,
      ...over,
    })),
    ratings: evaluationSketches.flatMap(({ ratings }, place) =>
      Object.entries(ratings).map(([key, rating]) => ({
        evaluationId: `evaluation-${place}`,
        key,
        score: null,
        clientScore: null,
        workerScore: null,
        reason: "",
        outcome: null,
        ...ratingOf(rating),
      })),
    ),
    factors: [],
    factorEffects: [],
    methods: [],
    methodMarks: [],
    services: [],
    serviceStates: [],
    steps: [],
    stepStates: [],
    revisions: [],
    ...rest,
  };
}

function ratingOf(rating: Rating): Partial<GoalRatingRow> & Pick<GoalRatingRow, "rating"> {
  if (typeof rating === "number") return { rating: "scored", score: rating };
  if (typeof rating === "string") return { rating };
  return { rating: rating.score === undefined || rating.score === null ? "notScored" : "scored", ...rating };
}
