import "server-only";
import { openingReasons } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { relationTo } from "../access";
import { canGiveReason } from "../policy";
import type { OpeningReasonInput } from "../schema";

/**
 * Says why the actor must read a colleague's client; they may until midnight in Finland, and their lead sees the reason.
 * Throws `notFound` for a client of another team, under turvakielto, or blocked.
 */
export async function openWithReason(actor: Actor, input: OpeningReasonInput, now: Date): Promise<void> {
  const { clientId, reason } = input;
  await transact(async (tx) => {
    if (!canGiveReason(actor, await relationTo(tx, actor, clientId, now))) throw new AppError("notFound");
    const id = newId();
    const row = { id, clientId, userId: actor.userId, reason, day: dayOf(now), at: now };
    await tx.insert(openingReasons).values(row);
    await recordAudit(
      tx,
      actor,
      { act: "client.openWithReason", clientId, object: id, ground: "reason" },
      now,
    );
  });
}
