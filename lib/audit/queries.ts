import "server-only";
import { count, desc, eq } from "drizzle-orm";
import { audit, clients } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import type { Ground } from "@/lib/clients/policy";
import { AppError } from "@/lib/errors";
import type { Act } from "./acts";
import { canReadLog } from "./policy";
import { recordAudit } from "./record";

export const logPageSize = 50;

export type LogRow = {
  id: string;
  at: Date;
  userName: string;
  role: string;
  act: Act;
  ground: Ground | "";
  /** The client's number; the log names clients in no other way. */
  clientNumber: string;
};
export type LogPage = { rows: LogRow[]; total: number; page: number; size: number };

/**
 * One page of the log, newest first; reading it is logged too. Throws `notFound` for who may not. A page past the end
 * is the last one.
 */
export async function listLog(actor: Actor, page: number, now: Date): Promise<LogPage> {
  if (!canReadLog(actor)) throw new AppError("notFound");
  return transact(async (tx) => {
    const [counted] = await tx.select({ n: count() }).from(audit);
    const total = counted?.n ?? 0;
    const shown = Math.max(1, Math.min(page, Math.ceil(total / logPageSize)));
    const rows = await tx
      .select({
        id: audit.id,
        at: audit.at,
        userName: audit.userName,
        role: audit.role,
        act: audit.act,
        ground: audit.ground,
        clientNumber: clients.number,
      })
      .from(audit)
      .leftJoin(clients, eq(clients.id, audit.clientId))
      .orderBy(desc(audit.at), desc(audit.id))
      .limit(logPageSize)
      .offset((shown - 1) * logPageSize);
    await recordAudit(tx, actor, { act: "audit.open", detail: { page: shown } }, now);
    return { rows: rows.map(asLogRow), total, page: shown, size: logPageSize };
  });
}

/** Only `recordAudit` writes the table, and its types let no other act or ground in. */
function asLogRow(
  row: Omit<LogRow, "act" | "ground" | "clientNumber"> &
    Record<"act" | "ground", string> & { clientNumber: string | null },
): LogRow {
  return {
    ...row,
    act: row.act as Act,
    ground: row.ground as Ground | "",
    clientNumber: row.clientNumber ?? "",
  };
}
