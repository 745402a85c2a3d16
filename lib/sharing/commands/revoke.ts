import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { shares } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { requireEditable } from "@/lib/clients/access";
import type { Ground } from "@/lib/clients/policy";
import { requireShare } from "../rows";

/**
 * Closes a shared page at once and for good, also for who has it open. Closing twice is closing once. Throws `notFound`,
 * `archived`.
 */
export async function revokeShare(
  actor: Actor,
  { clientId, shareId }: { clientId: string; shareId: string },
  now: Date,
): Promise<void> {
  await transact(async (tx) => {
    const ground = await requireEditable(tx, actor, clientId, now);
    await requireShare(tx, clientId, shareId);
    await revokeIn(tx, actor, { clientId, shareId, ground }, now);
  });
}

/** Closes a page in the caller's transaction, who has asked for the right to it. */
export async function revokeIn(
  tx: Tx,
  actor: Actor,
  { clientId, shareId, ground }: { clientId: string; shareId: string; ground: Ground },
  now: Date,
): Promise<void> {
  const closed = await tx
    .update(shares)
    .set({ revokedAt: now, revokedBy: actor.userId })
    .where(and(eq(shares.id, shareId), isNull(shares.revokedAt)))
    .returning({ id: shares.id });
  if (closed.length === 0) return;
  await recordAudit(tx, actor, { act: "share.revoke", clientId, object: shareId, ground }, now);
}
