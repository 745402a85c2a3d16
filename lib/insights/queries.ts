import "server-only";
import type { SQL } from "drizzle-orm";
import { readAside, type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { answers } from "./answers/answers";
import type { Asking, Shared } from "./asked";
import { roundTable } from "./rounding/round";
import { clientsOfTeams, countedClients } from "./scope";
import type { FileFormat } from "./sheets/figures";
import type { Insight, InsightsFilter, InsightTable } from "./tables";

/**
 * One table of figures for an actor: a worker's own clients, a lead's teams, or the county with rounded counts.
 * Percents and p are unrounded, null is undefined or not told. Leaves one audit row with the filter, n and the kind of file
 * before the answer is given; it names no client. Tables of one page share `shared`. Throws `forbidden` for what is not the
 * actor's to ask.
 */
export async function insight<T extends InsightTable>(
  actor: Actor,
  table: T,
  filter: InsightsFilter,
  now: Date,
  { shared = new Map(), format }: Asking = {},
): Promise<Insight<T>> {
  const found = await compute(table, filter, (tx) => countedClients(tx, actor, filter), shared);
  const shown = filter.county ? roundTable(found) : found;
  await note(actor, shown, filter, now, format);
  return shown;
}

/**
 * The same table for the command line, whose user may read the data folder as it is: any teams, nothing rounded.
 * Leaves an audit row too.
 */
export async function insightOfTeams<T extends InsightTable>(
  actor: Actor,
  table: T,
  filter: InsightsFilter,
  now: Date,
): Promise<Insight<T>> {
  const found = await compute(table, filter, (tx) => clientsOfTeams(tx, filter.teamIds), new Map());
  await note(actor, found, filter, now);
  return found;
}

async function compute<T extends InsightTable>(
  table: T,
  filter: InsightsFilter,
  whose: (tx: Tx) => SQL,
  shared: Shared,
): Promise<Insight<T>> {
  const { n, rows } = await readAside((tx) => answers[table](tx, { whose: whose(tx), filter, shared }));
  return { table, rule: filter.rule, n, rows };
}

async function note(
  actor: Actor,
  { table, n }: Insight<InsightTable>,
  filter: InsightsFilter,
  now: Date,
  format?: FileFormat,
): Promise<void> {
  const detail = { table, ...filter, n, ...(format && { format }) };
  await transact((tx) => recordAudit(tx, actor, { act: "figures.open", detail }, now));
}
