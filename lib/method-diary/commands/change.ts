import "server-only";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import type { Day } from "@/lib/dates";
import { invalid } from "@/lib/errors";
import { entryOn, insertEntry, requireDay, requireUse, takeBack } from "../entries";

/**
 * Changes the day and the note of an entry: a new entry takes its place, and the old one stays as taken back, so that
 * nothing said is lost. Throws `notFound`, `archived`, and `invalid` on `day` as `noteMethod`.
 */
export async function changeUse(
  actor: Actor,
  { useId, day, note }: { useId: string; day: Day; note: string },
  now: Date,
): Promise<{ clientId: string }> {
  return transact(async (tx) => {
    const { use, ground, confirmedOn } = await requireUse(tx, actor, useId, now);
    const { clientId, planId, method } = use;
    if (use.day === day && use.note === note) return { clientId };
    if (use.day !== day) {
      requireDay(day, confirmedOn, now);
      if (await entryOn(tx, planId, { method, day })) throw invalid("day", "alreadyNoted");
    }
    await takeBack(tx, actor, useId, now);
    const id = await insertEntry(tx, actor, { clientId, planId, method, day, note }, now);
    const detail = { method, day, insteadOf: useId };
    await recordAudit(tx, actor, { act: "method.note", clientId, object: id, ground, detail }, now);
    return { clientId };
  });
}

/** Takes an entry back; it stays, with when and by whom. Throws `notFound` also for one taken back already, `archived`. */
export async function removeUse(
  actor: Actor,
  { useId }: { useId: string },
  now: Date,
): Promise<{ clientId: string }> {
  return transact(async (tx) => {
    const { use, ground } = await requireUse(tx, actor, useId, now);
    const { clientId, method, day } = use;
    await takeBack(tx, actor, useId, now);
    const detail = { method, day };
    await recordAudit(tx, actor, { act: "method.remove", clientId, object: useId, ground, detail }, now);
    return { clientId };
  });
}
