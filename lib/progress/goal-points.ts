import type { Day } from "@/lib/dates";
import type { EvaluationRow, GoalRatingRow } from "./rows";

/** One evaluation of one goal: an agreed number, or a gap that is never read as a number. */
export type GoalPoint = { evaluationId: string; planId: string; day: Day } & (
  | { kind: "score"; score: number; clientScore: number | null; workerScore: number | null }
  | { kind: "noAgreement"; clientScore: number | null; workerScore: number | null; reason: string }
  | { kind: "notScored"; reason: string }
);
export type ScorePoint = Extract<GoalPoint, { kind: "score" }>;

/** The point a rating makes. Not scored and no agreement are gaps; neither is ever read as 0. */
export function goalPoint({ id, planId, day }: EvaluationRow, rating: GoalRatingRow): GoalPoint {
  const at = { evaluationId: id, planId, day };
  const { score, clientScore, workerScore, reason } = rating;
  if (rating.rating === "scored" && score !== null)
    return { ...at, kind: "score", score, clientScore, workerScore };
  if (rating.rating === "noAgreement")
    return { ...at, kind: "noAgreement", clientScore, workerScore, reason };
  return { ...at, kind: "notScored", reason };
}

export function isScore(point: GoalPoint): point is ScorePoint {
  return point.kind === "score";
}

/**
 * The scores that a line may join, run by run. A line breaks where a score is missing, because nobody knows what was
 * there, and between plans, because progress is change between the evaluations of one plan.
 */
export function scoreRuns(points: readonly GoalPoint[]): ScorePoint[][] {
  const runs: ScorePoint[][] = [];
  let before: GoalPoint | undefined;
  for (const point of points) {
    if (isScore(point)) {
      const run = runs.at(-1);
      if (run && before && isScore(before) && before.planId === point.planId) run.push(point);
      else runs.push([point]);
    }
    before = point;
  }
  return runs;
}
