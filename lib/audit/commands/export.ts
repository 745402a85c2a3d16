import "server-only";
import { and, count, desc, eq, lt, or } from "drizzle-orm";
import { audit } from "@/db/schema";
import { read, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import type { LogFilters } from "../filters";
import { canReadLog } from "../policy";
import { asLogRow, type LogRow, logRows } from "../queries";
import { recordAudit } from "../record";
import { exportLimit } from "../terms";
import { logWhere } from "../where";

const batchSize = 1_000;

/**
 * The rows of the log that the filters ask for, newest first, in batches; nothing is held whole in memory. The export
 * is logged with its filters and its length before the first batch. Throws `notFound` for who may not read the log,
 * `tooLarge` over the limit.
 */
export async function exportLog(
  actor: Actor,
  filters: LogFilters,
  now: Date,
): Promise<AsyncGenerator<LogRow[]>> {
  if (!canReadLog(actor)) throw new AppError("notFound");
  // Its own row comes after what it exports.
  const where = logWhere(filters, now);
  await transact(async (tx) => {
    const [counted] = await tx.select({ n: count() }).from(audit).where(where);
    const n = counted?.n ?? 0;
    if (n > exportLimit) throw new AppError("tooLarge");
    await recordAudit(
      tx,
      actor,
      { act: "audit.export", clientId: filters.client, detail: { filters, n } },
      now,
    );
  });
  return batches(where);
}

async function* batches(where: ReturnType<typeof logWhere>): AsyncGenerator<LogRow[]> {
  let last: LogRow | undefined;
  for (;;) {
    const { at, id } = last ?? {};
    const after = at && id ? or(lt(audit.at, at), and(eq(audit.at, at), lt(audit.id, id))) : undefined;
    const rows = await read((db) =>
      logRows(db).where(and(where, after)).orderBy(desc(audit.at), desc(audit.id)).limit(batchSize),
    );
    if (rows.length > 0) yield rows.map(asLogRow);
    if (rows.length < batchSize) return;
    last = rows.map(asLogRow).at(-1);
  }
}
