import { eq } from "drizzle-orm";
import { aClient, type ClientRow } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import { plans } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { newId } from "@/lib/ids";
import type { FieldValue } from "@/lib/saving/values";
import { confirmPlan } from "./commands/confirm";
import { savePlan } from "./commands/save";
import { startPlan } from "./commands/start";

/** The least that can be confirmed. */
export const smallPlan = { "goals.debt.chosen": true, tookPart: "together", agreed: "yes" } as const;

/** A worker and a client of theirs. */
export async function workerAndClient(): Promise<{ worker: Actor; client: ClientRow }> {
  const user = await aUser();
  const client = await aClient({ responsibleId: user.id, teamId: user.teamIds[0] ?? "" });
  return { worker: anActor(user), client };
}

/** The row of a plan. */
export async function planRow(planId: string): Promise<typeof plans.$inferSelect> {
  const [row] = await transact((tx) => tx.select().from(plans).where(eq(plans.id, planId)));
  if (!row) throw new Error("no such plan");
  return row;
}

/** Saves values by path on top of whatever the plan is at. */
export async function fill(actor: Actor, planId: string, values: Record<string, FieldValue>, now: Date) {
  const { version } = await planRow(planId);
  const changes = Object.entries(values).map(([path, value]) => ({ path, value }));
  return savePlan(actor, planId, { base: version, key: newId(), changes }, now);
}

/** Confirms a plan at whatever version it is at. */
export async function confirmNow(actor: Actor, planId: string, now: Date) {
  return confirmPlan(actor, { planId, version: (await planRow(planId)).version }, now);
}

/** A confirmed plan with these values on top of the smallest. */
export async function aConfirmedPlan(
  actor: Actor,
  clientId: string,
  values: Record<string, FieldValue>,
  now: Date,
) {
  const { planId } = await startPlan(actor, { clientId, fromCurrent: false }, now);
  await fill(actor, planId, { ...smallPlan, ...values }, now);
  await confirmNow(actor, planId, now);
  return planId;
}
