import type { EvaluationRow, PlanRow, ProgressRows } from "./rows";

/** The plan that progress is reckoned in: the latest confirmed one, also after it was closed. */
export function lastPlan({ plans }: Pick<ProgressRows, "plans">): PlanRow | undefined {
  return plans.at(-1);
}

/** The confirmed evaluations of that plan, in time order. */
export function lastPlanEvaluations(rows: Pick<ProgressRows, "plans" | "evaluations">): EvaluationRow[] {
  const plan = lastPlan(rows);
  return rows.evaluations.filter(({ planId }) => planId === plan?.id);
}
