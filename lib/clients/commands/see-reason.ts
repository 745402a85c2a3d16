import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { clients, openingReasons } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { AppError } from "@/lib/errors";
import { reasonsFor } from "../queries/reasons";

/**
 * Marks a reason for opening as looked at; a reason somebody has looked at keeps the first mark. Throws `notFound` for
 * who is not the lead of the client's team.
 */
export async function seeReason(actor: Actor, reasonId: string, now: Date): Promise<void> {
  if (actor.role !== "lead") throw new AppError("notFound");
  await transact(async (tx) => {
    const [reason] = await tx
      .select({ clientId: openingReasons.clientId, seenAt: openingReasons.seenAt })
      .from(openingReasons)
      .innerJoin(clients, eq(clients.id, openingReasons.clientId))
      .where(and(eq(openingReasons.id, reasonId), reasonsFor(tx, actor)));
    if (!reason) throw new AppError("notFound");
    if (reason.seenAt) return;
    await tx
      .update(openingReasons)
      .set({ seenAt: now, seenBy: actor.userId })
      .where(and(eq(openingReasons.id, reasonId), isNull(openingReasons.seenAt)));
    const { clientId } = reason;
    await recordAudit(tx, actor, { act: "reasons.seen", clientId, object: reasonId, ground: "lead" }, now);
  });
}
