import { eq } from "drizzle-orm";
import { evaluations } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { newId } from "@/lib/ids";
import type { FieldValue } from "@/lib/saving/values";
import { confirmEvaluation } from "./commands/confirm";
import { saveEvaluation } from "./commands/save";

/** The row of an evaluation. */
export async function evaluationRow(id: string): Promise<typeof evaluations.$inferSelect> {
  const [row] = await transact((tx) => tx.select().from(evaluations).where(eq(evaluations.id, id)));
  if (!row) throw new Error("no such evaluation");
  return row;
}

/** Saves values by path on top of whatever the evaluation is at. */
export async function fillEvaluation(
  actor: Actor,
  id: string,
  values: Record<string, FieldValue>,
  now: Date,
) {
  const { version } = await evaluationRow(id);
  const changes = Object.entries(values).map(([path, value]) => ({ path, value }));
  return saveEvaluation(actor, id, { base: version, key: newId(), changes }, now);
}

/** Confirms an evaluation at whatever version it is at. */
export async function confirmEvaluationNow(actor: Actor, id: string, now: Date) {
  return confirmEvaluation(actor, { evaluationId: id, version: (await evaluationRow(id)).version }, now);
}
