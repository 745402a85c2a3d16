import "server-only";
import { and, desc, eq, gte, isNull, lt, type SQL, sql } from "drizzle-orm";
import { audit } from "@/db/schema";
import { readAside, type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import type { AuditRole } from "@/lib/access/roles";
import type { Act } from "@/lib/audit/acts";
import type { LogGround } from "@/lib/audit/grounds";
import { recordAudit } from "@/lib/audit/record";
import { requireNamed } from "@/lib/clients/access";
import { addDays, startOfDay } from "@/lib/dates";
import type { Period } from "./period";
import { storedClient } from "./stored";
import { logLimit } from "./terms";

export type LogReport = {
  number: string;
  language: string;
  /** The latest first, at most `logLimit`. */
  rows: {
    id: string;
    at: Date;
    userName: string;
    role: AuditRole;
    act: Act;
    ground: LogGround | "";
    /** The client was one of those that a list or a search showed, or that a file took out. */
    wasListed: boolean;
  }[];
  isCapped: boolean;
};

/**
 * Who handled a client's data in a period, for the client: every act on them, and every list, search and file that they
 * were in. For named workers; leaves a row of its own, which is in the next report. Throws `notFound`.
 *
 * Acts on a client have an index. Lists and files hold the ids of those in them in their detail, where neither engine looks
 * for a random id quickly: the period's rows without a client are read one by one, beside the serving thread.
 */
export async function openLogReport(
  actor: Actor,
  { clientId, from, to }: Period & { clientId: string },
  now: Date,
): Promise<LogReport> {
  const client = await transact(async (tx) => {
    const { ground } = await requireNamed(tx, actor, clientId, now);
    await recordAudit(tx, actor, { act: "myData.log", clientId, ground, detail: { from, to } }, now);
    return storedClient(tx, clientId);
  });
  const end = startOfDay(addDays(to, 1));
  const period = [gte(audit.at, startOfDay(from)), lt(audit.at, end < now ? end : now)];
  const inDetail = sql`cast(${audit.detail} as text) like ${`%"${clientId}"%`}`;
  const rows = await readAside(async (tx) => [
    ...(await latest(tx, [...period, eq(audit.clientId, clientId)])).map((row) => ({
      ...row,
      wasListed: false,
    })),
    ...(await latest(tx, [...period, isNull(audit.clientId), inDetail])).map((row) => ({
      ...row,
      wasListed: true,
    })),
  ]);
  rows.sort((a, b) => b.at.getTime() - a.at.getTime() || (a.id < b.id ? 1 : -1));
  return {
    number: client.number,
    language: client.fields.language,
    rows: rows.slice(0, logLimit).map((row) => ({
      ...row,
      // Only `recordAudit` writes the table, and its types let no other act or ground in.
      act: row.act as Act,
      ground: row.ground as LogGround | "",
    })),
    isCapped: rows.length > logLimit,
  };
}

/** One more than a report holds, so that it knows whether there are more. */
async function latest(tx: Tx, conditions: SQL[]) {
  return tx
    .select({
      id: audit.id,
      at: audit.at,
      userName: audit.userName,
      role: audit.role,
      act: audit.act,
      ground: audit.ground,
    })
    .from(audit)
    .where(and(...conditions))
    .orderBy(desc(audit.at), desc(audit.id))
    .limit(logLimit + 1);
}
