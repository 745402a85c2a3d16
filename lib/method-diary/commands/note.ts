import "server-only";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { requireEditable } from "@/lib/clients/access";
import { dayOf } from "@/lib/dates";
import { invalid } from "@/lib/errors";
import { type Entry, entryOn, insertEntry, planInForce, requireDay, requireMethod } from "../entries";

/**
 * Notes that a method was used today. Tapping twice is one entry. Throws `notFound`, `archived`, `closed` when no plan
 * is in force, `invalid` for no method.
 */
export async function noteToday(
  actor: Actor,
  { clientId, method }: { clientId: string; method: string },
  now: Date,
): Promise<void> {
  await transact(async (tx) => {
    const ground = await requireEditable(tx, actor, clientId, now);
    const plan = await planInForce(tx, clientId);
    const entry = { method, day: dayOf(now), note: "" };
    requireMethod(method);
    if (await entryOn(tx, plan.id, entry)) return;
    const id = await insertEntry(tx, actor, { clientId, planId: plan.id, ...entry }, now);
    const detail = { method, day: entry.day };
    await recordAudit(tx, actor, { act: "method.note", clientId, object: id, ground, detail }, now);
  });
}

/**
 * Notes that a method was used on a day, with a note for workers. Throws as `noteToday`, and `invalid` on `day` when it
 * is in the future, before the plan, or noted already.
 */
export async function noteMethod(
  actor: Actor,
  { clientId, ...entry }: Entry & { clientId: string },
  now: Date,
): Promise<void> {
  await transact(async (tx) => {
    const ground = await requireEditable(tx, actor, clientId, now);
    const plan = await planInForce(tx, clientId);
    requireMethod(entry.method);
    requireDay(entry.day, plan.confirmedOn, now);
    if (await entryOn(tx, plan.id, entry)) throw invalid("day", "alreadyNoted");
    const id = await insertEntry(tx, actor, { clientId, planId: plan.id, ...entry }, now);
    const detail = { method: entry.method, day: entry.day };
    await recordAudit(tx, actor, { act: "method.note", clientId, object: id, ground, detail }, now);
  });
}
