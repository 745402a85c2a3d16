import "server-only";
import { desc, eq, inArray } from "drizzle-orm";
import { shareOpenings, shares } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { requireNamed } from "@/lib/clients/access";
import { dayOf } from "@/lib/dates";
import type { ClientLocale } from "@/lib/i18n/client-locales";
import { fullName } from "@/lib/person-name";
import { clientDocument } from "@/lib/summary/document";
import { sharedClient } from "../approved";
import { linkBar, mayHaveLink } from "../policy";
import { type ShareState, shareState } from "../state";

/** A shared page as its client's workers see it. */
export type ListedShare = {
  id: string;
  /** `held` is open but for what has come up against a link since. */
  state: ShareState | "held";
  language: ClientLocale;
  createdAt: Date;
  createdByName: string;
  expiresAt: Date;
  revokedAt: Date | null;
  lockedAt: Date | null;
  /** Nobody has marked the lock as seen. */
  lockIsNew: boolean;
  clientAsked: string;
  voice: boolean;
  /** The latest first. */
  openings: Date[];
};
export type SharesPage = { clientName: string; shares: ListedShare[]; isArchived: boolean };

/** The pages shared with a client, the newest first. Leaves an audit row. Throws `notFound` for who is not their worker. */
export async function listShares(actor: Actor, clientId: string, now: Date): Promise<SharesPage> {
  return transact(async (tx) => {
    const { relation, ground } = await requireNamed(tx, actor, clientId, now);
    const client = await sharedClient(tx, clientId);
    const bar = linkBar(client, dayOf(now));
    const rows = await tx
      .select()
      .from(shares)
      .where(eq(shares.clientId, clientId))
      .orderBy(desc(shares.createdAt), desc(shares.id));
    const openings = await openingsOf(
      tx,
      rows.map(({ id }) => id),
    );
    await recordAudit(tx, actor, { act: "share.list", clientId, ground }, now);
    return {
      clientName: fullName(client) || client.number,
      isArchived: relation.status === "archived",
      shares: rows.map((share) => {
        const { id, createdAt, createdByName, expiresAt, revokedAt, lockedAt, clientAsked, voice } = share;
        const state = shareState(share, now);
        const isHeld = (state === "open" || state === "waiting") && !mayHaveLink(bar, clientAsked);
        return {
          ...{ id, createdAt, createdByName, expiresAt, revokedAt, lockedAt, clientAsked, voice },
          state: isHeld ? ("held" as const) : state,
          language: clientDocument.parse(share.content).language,
          lockIsNew: lockedAt !== null && share.lockSeenAt === null && revokedAt === null,
          openings: openings.filter(({ shareId }) => shareId === id).map(({ at }) => at),
        };
      }),
    };
  });
}

async function openingsOf(tx: Tx, ids: readonly string[]): Promise<{ shareId: string; at: Date }[]> {
  if (ids.length === 0) return [];
  return tx
    .select({ shareId: shareOpenings.shareId, at: shareOpenings.at })
    .from(shareOpenings)
    .where(inArray(shareOpenings.shareId, [...ids]))
    .orderBy(desc(shareOpenings.at));
}
