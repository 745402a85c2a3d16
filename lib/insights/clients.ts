import "server-only";
import { and, inArray, sql } from "drizzle-orm";
import { clients } from "@/db/schema";
import { readAside, type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { numberOrder } from "@/lib/clients/conditions";
import { type ClientPage, listedRows } from "@/lib/clients/queries/list";
import { pageSize } from "@/lib/clients/terms";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { type Cell, marksOf } from "./cell";
import { readerOf } from "./facts/readers";
import { saidClient, saidRows } from "./facts/said";
import { members } from "./members";
import { countedClients } from "./scope";
import type { InsightsFilter } from "./tables";

/**
 * The clients behind a number, as lists show them, by client number: an order that says nothing of how they fared. Reads
 * the same facts as the number does. Leaves one audit row with the ids shown. Throws `forbidden` for the county, whose
 * figures open no list.
 */
export async function insightClients(
  actor: Actor,
  filter: InsightsFilter,
  { cell, page: asked }: { cell: Cell; page: number },
  now: Date,
): Promise<ClientPage> {
  if (filter.county) throw new AppError("forbidden");
  const today = dayOf(now);
  // Going through everyone who counts takes long, so it is done beside those who save; the right is asked again below.
  const { ids, page, total } = await readAside(async (tx) => {
    const all = await clientsBehind(tx, actor, filter, cell);
    const page = Math.max(1, Math.min(asked, Math.ceil(all.length / pageSize)));
    return { ids: await pageOf(tx, all, page), page, total: all.length };
  });
  return transact(async (tx) => {
    const where = and(countedClients(tx, actor, filter), inArray(clients.id, ids)) ?? sql`1 = 0`;
    const found = await listedRows(tx, actor, { where, order: numberOrder, offset: 0 }, today);
    const detail = { ids: found.map(({ id }) => id), cell, ...filter, page, total };
    await recordAudit(tx, actor, { act: "figures.list", detail }, now);
    return { clients: found, total, page };
  });
}

/** A condition holds no more; nobody leads so many. */
const mostClients = 30_000;

/** The ids of one page of a list by client number. */
async function pageOf(tx: Tx, ids: string[], page: number): Promise<string[]> {
  if (ids.length > mostClients) throw new AppError("tooMany");
  const found = await tx
    .select({ id: clients.id })
    .from(clients)
    .where(inArray(clients.id, ids))
    .orderBy(...numberOrder)
    .limit(pageSize)
    .offset((page - 1) * pageSize);
  return found.map(({ id }) => id);
}

/**
 * The ids of the clients that a cell counts. They are named one by one to the list, because a database that knows
 * nothing yet of its tables asks a subquery anew for every row.
 */
async function clientsBehind(tx: Tx, actor: Actor, filter: InsightsFilter, cell: Cell): Promise<string[]> {
  const reader = readerOf(cell.table, cell);
  const rows = saidRows(tx, members(tx, countedClients(tx, actor, filter), filter), filter);
  const found = await tx.select({ id: rows.clientId, said: rows.said }).from(rows);
  const marks = marksOf(cell);
  return found
    .filter(({ said }) => {
      const client = saidClient(said, filter);
      let isCounted = false;
      reader.read(client, filter, (code, mark) => {
        if (code === cell.code && marks.includes(mark)) isCounted = true;
      });
      return isCounted && (cell.group === "" || client.group.split(" ").includes(cell.group));
    })
    .map(({ id }) => id);
}
