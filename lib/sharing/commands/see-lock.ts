import "server-only";
import { and, eq, isNotNull, isNull } from "drizzle-orm";
import { shares } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { requireEditable } from "@/lib/clients/access";
import { requireShare } from "../rows";

/** Marks that a worker knows of a page's lock. Marking twice is marking once. Throws `notFound`, `archived`. */
export async function seeLock(
  actor: Actor,
  { clientId, shareId }: { clientId: string; shareId: string },
  now: Date,
): Promise<void> {
  await transact(async (tx) => {
    const ground = await requireEditable(tx, actor, clientId, now);
    await requireShare(tx, clientId, shareId);
    const seen = await tx
      .update(shares)
      .set({ lockSeenAt: now })
      .where(and(eq(shares.id, shareId), isNotNull(shares.lockedAt), isNull(shares.lockSeenAt)))
      .returning({ id: shares.id });
    if (seen.length === 0) return;
    await recordAudit(tx, actor, { act: "share.seeLock", clientId, object: shareId, ground }, now);
  });
}
