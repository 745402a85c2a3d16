import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { evaluationGoals, evaluationSteps, evaluations } from "@/db/schema";
import type { Tx } from "@/db/store";

/** What the evaluations of a plan say is over. */
export type Outcomes = {
  /** Keys of goals that were reached, or are no longer topical. */
  endedGoals: ReadonlySet<string>;
  /** Keys of steps that were done. */
  doneSteps: ReadonlySet<string>;
};

/** What the confirmed evaluations of a plan last said of its goals and steps. */
export async function outcomesOf(tx: Tx, planId: string): Promise<Outcomes> {
  const ofPlan = and(eq(evaluations.planId, planId), eq(evaluations.state, "confirmed"));
  const inOrder = [asc(evaluations.evaluatedOn), asc(evaluations.createdAt)];
  const goals = await tx
    .select({ key: evaluationGoals.key, outcome: evaluationGoals.outcome })
    .from(evaluationGoals)
    .innerJoin(evaluations, eq(evaluations.id, evaluationGoals.evaluationId))
    .where(ofPlan)
    .orderBy(...inOrder);
  const steps = await tx
    .select({ key: evaluationSteps.key, done: evaluationSteps.done })
    .from(evaluationSteps)
    .innerJoin(evaluations, eq(evaluations.id, evaluationSteps.evaluationId))
    .where(ofPlan)
    .orderBy(...inOrder);
  const last = new Map(goals.flatMap(({ key, outcome }) => (outcome ? [[key, outcome] as const] : [])));
  const done = new Map(steps.map((row) => [row.key, row.done]));
  return {
    endedGoals: new Set([...last].flatMap(([key, outcome]) => (outcome === "goesOn" ? [] : [key]))),
    doneSteps: new Set([...done].flatMap(([key, isDone]) => (isDone ? [key] : []))),
  };
}
