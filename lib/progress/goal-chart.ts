import type { Day } from "@/lib/dates";
import { type GoalPoint, isScore, scoreRuns } from "./goal-points";
import type { ProgressRows } from "./rows";

export type GoalChart = {
  runs: { id: string; day: Day; value: number }[][];
  gaps: { id: string; day: Day; views: number[] }[];
  breaks: Day[];
};

/** What a goal's small line draws. A break stands where a later plan took the goal on. */
export function goalChart(points: readonly GoalPoint[], { plans }: Pick<ProgressRows, "plans">): GoalChart {
  const evaluated = new Set(points.map(({ planId }) => planId));
  return {
    runs: scoreRuns(points).map((run) =>
      run.map(({ evaluationId, day, score }) => ({ id: evaluationId, day, value: score })),
    ),
    gaps: points.flatMap((point) => {
      if (isScore(point)) return [];
      const views = point.kind === "noAgreement" ? [point.clientScore, point.workerScore] : [];
      return [{ id: point.evaluationId, day: point.day, views: views.filter((view) => view !== null) }];
    }),
    breaks: plans
      .filter(({ id }) => evaluated.has(id))
      .slice(1)
      .flatMap(({ confirmedOn }) => confirmedOn ?? []),
  };
}

/** The first and last day of the common time axis of all lines; undefined when nothing has been evaluated. */
export function chartDays({
  evaluations,
}: Pick<ProgressRows, "evaluations">): { from: Day; to: Day } | undefined {
  const from = evaluations[0]?.day;
  const to = evaluations.at(-1)?.day;
  return from && to ? { from, to } : undefined;
}
