import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { clients, methodUses, plans } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { isMethodCode } from "@/lib/avain/codes";
import { requireEditable } from "@/lib/clients/access";
import { type Day, dayOf } from "@/lib/dates";
import { AppError, invalid } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { dayProblem } from "./day";

/** What an entry says. */
export type Entry = { method: string; day: Day; note: string };

/** The plan whose diary is written in. Throws `closed` when none is in force. */
export async function planInForce(
  tx: Tx,
  clientId: string,
): Promise<{ id: string; confirmedOn: Day | null }> {
  const [plan] = await tx
    .select({ id: plans.id, confirmedOn: plans.confirmedOn })
    .from(clients)
    .innerJoin(plans, eq(plans.id, clients.currentPlanId))
    .where(eq(clients.id, clientId));
  if (!plan) throw new AppError("closed");
  return plan;
}

/** Throws `invalid` when the catalogue has no such method. */
export function requireMethod(method: string): void {
  if (!isMethodCode(method)) throw invalid("method", "choiceInvalid");
}

/** Throws `invalid` when an entry of the plan cannot be of this day. */
export function requireDay(day: Day, confirmedOn: Day | null, now: Date): void {
  const problem = dayProblem(day, { confirmedOn, today: dayOf(now) });
  if (problem) throw invalid("day", problem);
}

/** Whether the plan has an entry of this method and day that was not taken back. */
export async function entryOn(tx: Tx, planId: string, { method, day }: Pick<Entry, "method" | "day">) {
  const [found] = await tx
    .select({ id: methodUses.id })
    .from(methodUses)
    .where(
      and(
        eq(methodUses.planId, planId),
        eq(methodUses.method, method),
        eq(methodUses.day, day),
        isNull(methodUses.removedAt),
      ),
    );
  return found !== undefined;
}

/** Writes a new entry and tells its id. */
export async function insertEntry(
  tx: Tx,
  actor: Actor,
  entry: Entry & { clientId: string; planId: string },
  now: Date,
): Promise<string> {
  const id = newId();
  await tx.insert(methodUses).values({ id, ...entry, by: actor.userId, byName: actor.name, at: now });
  return id;
}

/** An entry that was not taken back, and why the actor may change it. Throws `notFound` or `archived`. */
export async function requireUse(tx: Tx, actor: Actor, useId: string, now: Date) {
  const [use] = await tx
    .select({
      clientId: methodUses.clientId,
      planId: methodUses.planId,
      method: methodUses.method,
      day: methodUses.day,
      note: methodUses.note,
      confirmedOn: plans.confirmedOn,
    })
    .from(methodUses)
    .innerJoin(plans, eq(plans.id, methodUses.planId))
    .where(and(eq(methodUses.id, useId), isNull(methodUses.removedAt)));
  if (!use) throw new AppError("notFound");
  const ground = await requireEditable(tx, actor, use.clientId, now);
  return { use, ground, confirmedOn: use.confirmedOn };
}

/** Marks an entry as taken back. */
export async function takeBack(tx: Tx, actor: Actor, useId: string, now: Date): Promise<void> {
  await tx
    .update(methodUses)
    .set({ removedAt: now, removedBy: actor.userId })
    .where(eq(methodUses.id, useId));
}
