import "server-only";
import { and, eq, inArray, sql } from "drizzle-orm";
import { clients } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { numberOrder } from "@/lib/clients/conditions";
import { type ClientPage, listedRows } from "@/lib/clients/queries/list";
import { pageSize } from "@/lib/clients/terms";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { type Cell, marksOf } from "./cell";
import type { Facts } from "./counts";
import { factorPack } from "./facts/factors";
import { attainmentFacts, changeFacts, goalFacts } from "./facts/goals";
import { methodPack } from "./facts/methods";
import { type Pack, packedClients } from "./facts/packs";
import { pairFacts } from "./facts/pairs";
import { ratingColumns, ratingFacts, ratingsOf } from "./facts/ratings";
import { type Members, members } from "./members";
import { readingOf } from "./profile/reading";
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
  return transact(async (tx) => {
    const whose = countedClients(tx, actor, filter);
    const ids = await clientsBehind(tx, members(tx, whose, filter), filter, cell);
    if (ids.length > mostClients) throw new AppError("tooMany");
    const total = ids.length;
    const where = and(whose, inArray(clients.id, ids)) ?? sql`1 = 0`;
    const page = Math.max(1, Math.min(asked, Math.ceil(total / pageSize)));
    const offset = (page - 1) * pageSize;
    const found = await listedRows(tx, actor, { where, order: numberOrder, offset }, today);
    const detail = { ids: found.map(({ id }) => id), cell, ...filter, page, total };
    await recordAudit(tx, actor, { act: "figures.list", detail }, now);
    return { clients: found, total, page };
  });
}

/** A condition holds no more; nobody leads so many. */
const mostClients = 30_000;

/**
 * The ids of the clients that a cell counts. They are named one by one to the list, because a database that knows
 * nothing yet of its tables asks a subquery anew for every row.
 */
async function clientsBehind(
  tx: Tx,
  counted: Members,
  filter: InsightsFilter,
  cell: Cell,
): Promise<string[]> {
  if (cell.table === "profiles") return withReading(tx, counted, cell.code);
  const pack = packOf(tx, counted, filter, cell);
  if (pack) return packedClients(tx, pack, { ...cell, marks: marksOf(cell) });
  const facts = factsOf(tx, counted, filter, cell);
  const isGender = cell.group === "woman" || cell.group === "man";
  const found = await tx
    .select({ id: facts.clientId })
    .from(facts)
    .where(
      and(
        cell.table === "side-by-side" ? undefined : eq(facts.code, cell.code),
        inArray(facts.mark, [...marksOf(cell)]),
        cell.group === "" ? undefined : eq(isGender ? facts.gender : facts.band, cell.group),
      ),
    );
  return found.map(({ id }) => id);
}

function packOf(tx: Tx, counted: Members, filter: InsightsFilter, { table }: Cell): Pack | undefined {
  switch (table) {
    case "methods-by-gender":
    case "methods-by-age":
    case "planned-used":
    case "concordance":
      return methodPack(tx, counted, filter);
    case "factors":
      return factorPack(tx, counted);
    default:
      return undefined;
  }
}

function factsOf(tx: Tx, counted: Members, filter: InsightsFilter, { table, goal, method }: Cell): Facts {
  switch (table) {
    case "goals-by-gender":
    case "goals-by-age":
      return goalFacts(tx, counted);
    case "attainment":
      return attainmentFacts(tx, counted);
    case "attainment-change":
      return changeFacts(tx, counted, filter);
    case "side-by-side":
      return pairFacts(tx, counted, { goal, method }, filter);
    default:
      throw new Error(`${table} is not counted by facts`);
  }
}

/** A reading is worked out from the nine ratings by the same function as the shares are. */
async function withReading(tx: Tx, counted: Members, reading: string): Promise<string[]> {
  const facts = ratingFacts(tx, counted);
  const columns = ratingColumns(facts);
  const rows = await tx.select({ id: facts.clientId, ...columns }).from(facts);
  return rows.filter((row) => readingOf(ratingsOf(row)) === reading).map(({ id }) => id);
}
