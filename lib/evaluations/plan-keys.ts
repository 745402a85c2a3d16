import "server-only";
import { eq, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { planFactors, planGoals, planSteps } from "@/db/schema";
import type { Tx } from "@/db/store";
import { isLocalFactorCode } from "@/lib/avain/local-factors";
import { isOwnKey } from "@/lib/saving/paths";
import type { EvaluationHead } from "./head";
import type { PlanKeys } from "./paths";
import { planOf } from "./plan";

const keyQueries = prepared((tx) => {
  const keysIn = (table: typeof planGoals | typeof planSteps | typeof planFactors) =>
    tx
      .select({ key: table.key })
      .from(table)
      .where(eq(table.planId, sql.placeholder("planId")))
      .prepare();
  return { goals: keysIn(planGoals), steps: keysIn(planSteps), factors: keysIn(planFactors) };
});

/** The rows of its plan that an evaluation may speak of. A draft asks the plan's rows, which is quicker at every save. */
export async function planKeys(tx: Tx, evaluation: EvaluationHead): Promise<PlanKeys> {
  if (evaluation.state !== "draft") {
    const { goals, steps, factors } = await planOf(tx, evaluation);
    return keysOf(goals, steps, factors);
  }
  const queries = keyQueries(tx);
  const { planId } = evaluation;
  const goals = await queries.goals.execute({ planId });
  const steps = await queries.steps.execute({ planId });
  const factors = await queries.factors.execute({ planId });
  return keysOf(goals, steps, factors);
}

type Keyed = { key: string };

function keysOf(goals: readonly Keyed[], steps: readonly Keyed[], factors: readonly Keyed[]): PlanKeys {
  const keys = (rows: readonly Keyed[]) => new Set(rows.map((row) => row.key));
  return {
    goals: keys(goals),
    steps: keys(steps),
    ownFactors: keys(factors.filter(({ key }) => isOwnKey(key) || isLocalFactorCode(key))),
  };
}
