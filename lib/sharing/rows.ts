import "server-only";
import { and, count, desc, eq, gt, isNull, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { clients, shareOpenings, shares } from "@/db/schema";
import type { Tx } from "@/db/store";
import { hashToken } from "@/lib/access/tokens";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { linkBar, mayHaveLink } from "./policy";
import { isReadable } from "./state";

export type ShareRow = typeof shares.$inferSelect;

const shareColumns = {
  share: shares,
  client: {
    status: clients.status,
    birthDate: clients.birthDate,
    nonDisclosure: clients.nonDisclosure,
    noLink: clients.noLink,
  },
};

const queries = prepared((db) => ({
  byToken: db
    .select(shareColumns)
    .from(shares)
    .innerJoin(clients, eq(clients.id, shares.clientId))
    .where(eq(shares.tokenHash, sql.placeholder("tokenHash")))
    .prepare(),
  byKey: db
    .select({ id: shareOpenings.id, shareId: shareOpenings.shareId, until: shareOpenings.until })
    .from(shareOpenings)
    .where(eq(shareOpenings.keyHash, sql.placeholder("keyHash")))
    .prepare(),
}));

/**
 * The share of a link while there is a page behind it, locked or not. Undefined alike for an unknown token, one that has
 * expired or was revoked, an archived client, and one who by now may not be given a link.
 */
export async function shareOfToken(tx: Tx, token: string, now: Date): Promise<ShareRow | undefined> {
  const [found] = await queries(tx).byToken.execute({ tokenHash: hashToken(token) });
  if (!found) return undefined;
  const { share, client } = found;
  const isThere =
    isReadable(share, now) &&
    client.status === "active" &&
    mayHaveLink(linkBar(client, dayOf(now)), share.clientAsked);
  return isThere ? share : undefined;
}

/** What an opened page is asked with: its address and the key that its number gave. */
export type PageKey = { token: string; key: string | undefined };
export type Opened = { share: ShareRow; opening: { id: string; until: Date } };

/** The share that a key opens, with its opening; undefined when the key has run out or is of another page. */
export async function openedShare(tx: Tx, { token, key }: PageKey, now: Date): Promise<Opened | undefined> {
  const share = await shareOfToken(tx, token, now);
  if (!share || !key) return undefined;
  const [opening] = await queries(tx).byKey.execute({ keyHash: hashToken(key) });
  return opening && opening.shareId === share.id && now < opening.until ? { share, opening } : undefined;
}

/** As `openedShare`; throws `notFound` when the key does not open the page. */
export async function requireOpened(tx: Tx, page: PageKey, now: Date): Promise<Opened> {
  const opened = await openedShare(tx, page, now);
  if (!opened) throw new AppError("notFound");
  return opened;
}

/** A share of a client, for its workers. Throws `notFound`; the caller has asked for the right to the client. */
export async function requireShare(tx: Tx, clientId: string, shareId: string): Promise<ShareRow> {
  const [share] = await tx
    .select()
    .from(shares)
    .where(and(eq(shares.id, shareId), eq(shares.clientId, clientId)));
  if (!share) throw new AppError("notFound");
  return share;
}

/** How many pages of a client open now. */
export async function countLive(tx: Tx, clientId: string, now: Date): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(shares)
    .where(
      and(
        eq(shares.clientId, clientId),
        isNull(shares.revokedAt),
        isNull(shares.lockedAt),
        gt(shares.expiresAt, now),
      ),
    );
  return row?.n ?? 0;
}

/** When the page was opened with its number, the latest first. */
export async function openingsOf(tx: Tx, shareId: string): Promise<Date[]> {
  const rows = await tx
    .select({ at: shareOpenings.at })
    .from(shareOpenings)
    .where(eq(shareOpenings.shareId, shareId))
    .orderBy(desc(shareOpenings.at));
  return rows.map(({ at }) => at);
}
