import "server-only";
import { asc, eq } from "drizzle-orm";
import { shareOpenings, shares } from "@/db/schema";
import type { Tx } from "@/db/store";

/** The pages that a client was given a link to, what each showed, and when it was opened; nothing that opens one. */
export async function storedShares(tx: Tx, clientId: string) {
  const rows = await tx
    .select({
      id: shares.id,
      planId: shares.planId,
      content: shares.content,
      voice: shares.voice,
      voiceDay: shares.voiceDay,
      createdAt: shares.createdAt,
      byName: shares.createdByName,
      expiresAt: shares.expiresAt,
      clientAsked: shares.clientAsked,
      lockedAt: shares.lockedAt,
      revokedAt: shares.revokedAt,
    })
    .from(shares)
    .where(eq(shares.clientId, clientId))
    .orderBy(asc(shares.createdAt));
  const openings = await tx
    .select({ shareId: shareOpenings.shareId, at: shareOpenings.at })
    .from(shareOpenings)
    .innerJoin(shares, eq(shares.id, shareOpenings.shareId))
    .where(eq(shares.clientId, clientId))
    .orderBy(asc(shareOpenings.at));
  return rows.map(({ id, ...share }) => ({
    ...share,
    openedAt: openings.filter(({ shareId }) => shareId === id).map(({ at }) => at),
  }));
}
