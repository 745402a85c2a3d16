import { bandings } from "@/lib/insights/bands";
import { insight } from "@/lib/insights/queries";
import type { InsightsFilter } from "@/lib/insights/tables";
import { byHand, handTables } from "./by-hand";
import type { Filled } from "./fill";

type Times = Record<(typeof handTables)[number], number[]>;

/** Asks the tables that were written by hand in turns: one by the app, then the same of the database itself. */
export async function besideHand(
  folder: string,
  { lead, teamId }: Filled,
  times: number,
): Promise<{ own: Times; byHand: Times }> {
  const open = { county: false, from: null, to: null, gender: null };
  const filter: InsightsFilter = {
    teamIds: [teamId],
    ...open,
    bands: bandings["30-54"],
    tookPart: "together",
    rule: "counting",
  };
  const hand = byHand(folder, teamId);
  const none = () => Object.fromEntries(handTables.map((table) => [table, [] as number[]])) as Times;
  const found = { own: none(), byHand: none() };
  for (let round = 0; round <= times; round++)
    for (const table of handTables) {
      const own = await timed(() => insight(lead, table, filter, new Date()));
      const byHand = await timed(() => hand.ask(table));
      if (round === 0) continue;
      found.own[table].push(own);
      found.byHand[table].push(byHand);
    }
  hand.close();
  return found;
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}
