import "server-only";
import { asc, count, desc, eq } from "drizzle-orm";
import { audit, clients, users } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import type { AuditRole } from "@/lib/access/roles";
import { AppError } from "@/lib/errors";
import type { Act } from "./acts";
import type { LogFilters } from "./filters";
import type { LogGround } from "./grounds";
import { canReadLog } from "./policy";
import { recordAudit } from "./record";
import { logPageSize } from "./terms";
import { logWhere } from "./where";

export type LogRow = {
  id: string;
  at: Date;
  /** Empty for a sign-in to an account that does not exist. */
  userName: string;
  role: AuditRole;
  act: Act;
  ground: LogGround | "";
  clientId: string | null;
  /** The client's number; the log names clients in no other way. */
  clientNumber: string;
  object: string | null;
  detail: Record<string, unknown> | null;
};
export type LogPage = {
  rows: LogRow[];
  total: number;
  page: number;
  size: number;
  /** The number of the client whose rows are shown. */
  clientNumber: string | undefined;
  /** Everyone who may have rows, by name. */
  people: { id: string; name: string }[];
};

/**
 * One page of the log, newest first; reading it is logged too. Throws `notFound` for who may not. A page past the end
 * is the last one.
 */
export async function listLog(
  actor: Actor,
  { page, ...filters }: LogFilters & { page: number },
  now: Date,
): Promise<LogPage> {
  if (!canReadLog(actor)) throw new AppError("notFound");
  return transact(async (tx) => {
    const where = logWhere(filters);
    const [counted] = await tx.select({ n: count() }).from(audit).where(where);
    const total = counted?.n ?? 0;
    const shown = Math.max(1, Math.min(page, Math.ceil(total / logPageSize)));
    const rows = await logRows(tx)
      .where(where)
      .orderBy(desc(audit.at), desc(audit.id))
      .limit(logPageSize)
      .offset((shown - 1) * logPageSize);
    const people = await tx
      .select({ id: users.id, name: users.name })
      .from(users)
      .orderBy(asc(users.nameFolded));
    const clientNumber = filters.client && (await numberOf(tx, filters.client));
    const detail = { page: shown, filters, total };
    await recordAudit(tx, actor, { act: "audit.open", clientId: filters.client, detail }, now);
    return {
      rows: rows.map(asLogRow),
      total,
      page: shown,
      size: logPageSize,
      clientNumber: clientNumber || undefined,
      people,
    };
  });
}

/** The columns of a row of the log, for a query to narrow and order. */
export function logRows(tx: Tx) {
  return tx
    .select({
      id: audit.id,
      at: audit.at,
      userName: audit.userName,
      role: audit.role,
      act: audit.act,
      ground: audit.ground,
      clientId: audit.clientId,
      clientNumber: clients.number,
      object: audit.object,
      detail: audit.detail,
    })
    .from(audit)
    .leftJoin(clients, eq(clients.id, audit.clientId))
    .$dynamic();
}

/** Only `recordAudit` writes the table, and its types let no other act or ground in. */
export function asLogRow(
  row: Omit<LogRow, "act" | "ground" | "clientNumber"> &
    Record<"act" | "ground", string> & { clientNumber: string | null },
): LogRow {
  return {
    ...row,
    act: row.act as Act,
    ground: row.ground as LogGround | "",
    clientNumber: row.clientNumber ?? "",
  };
}

async function numberOf(tx: Tx, clientId: string): Promise<string | undefined> {
  const [row] = await tx.select({ number: clients.number }).from(clients).where(eq(clients.id, clientId));
  return row?.number;
}
