import type { Actor } from "@/lib/access/actor";
import { bandings } from "@/lib/insights/bands";
import { insight } from "@/lib/insights/queries";
import { type InsightsFilter, type InsightTable, insightTables } from "@/lib/insights/tables";
import { withFolder, withStore } from "../data-folder";
import { type Line, timesLine } from "../line";
import { median, quantile } from "../stats";
import { byHand, handTables } from "./by-hand";
import { fill } from "./fill";

const small = 10_000;
const large = 100_000;
const rounds = 20;
/** The large database takes its time: few rounds tell how much more. */
const roundsOfLarge = 3;
const limits = { p95: 300, growth: 12, byHand: 2 };

/** Every table of figures of a lead whose team has all the clients: its time, its growth, and beside SQL written by hand. */
export async function insights(): Promise<Line[]> {
  const few = await measure(small, rounds);
  const many = await measure(large, roundsOfLarge);
  const lines = insightTables.flatMap((table) => {
    const [ms, manyMs] = [few.times.get(table) ?? [], many.times.get(table) ?? []];
    const growth = timesLine({
      figure: `${table}, ${small} → ${large} clients, median`,
      ms: median(manyMs),
      besideMs: median(ms),
      limit: limits.growth,
    });
    return [p95Line(table, ms), growth];
  });
  const hand = handTables.map((table) =>
    timesLine({
      figure: `${table} beside SQL by hand, ${small} clients, median of ${rounds}`,
      ms: median(few.times.get(table) ?? []),
      besideMs: median(few.byHand.get(table) ?? []),
      limit: limits.byHand,
    }),
  );
  return [...lines, ...hand];
}

type Times = Map<InsightTable, number[]>;

/** Asks every table in turns, and after each that was written by hand the same of the database itself. */
async function measure(clients: number, times: number): Promise<{ times: Times; byHand: Times }> {
  return withFolder((folder) =>
    withStore(folder, async () => {
      const lead = await fill(folder, clients);
      const filter = filterOf(lead);
      const hand = byHand(folder, lead.teamIds[0] ?? "");
      const found = { times: new Map() as Times, byHand: new Map() as Times };
      console.log(`  ${clients} clients are in`);
      // The first round reads the file into memory.
      for (let round = 0; round <= times; round++)
        for (const table of insightTables) {
          const ms = await timed(() => insight(lead, table, filter, new Date()));
          const sql = handTables.find((name) => name === table);
          const handMs = sql && (await timed(() => hand.ask(sql)));
          if (round === 0) continue;
          found.times.set(table, [...(found.times.get(table) ?? []), ms]);
          if (handMs) found.byHand.set(table, [...(found.byHand.get(table) ?? []), handMs]);
        }
      hand.close();
      return found;
    }),
  );
}

function filterOf({ teamIds }: Actor): InsightsFilter {
  const open = { county: false, from: null, to: null, gender: null };
  return { teamIds, ...open, bands: bandings["30-54"], tookPart: "together", rule: "counting" };
}

async function timed(work: () => unknown): Promise<number> {
  const start = performance.now();
  await work();
  return performance.now() - start;
}

function p95Line(table: InsightTable, ms: readonly number[]): Line {
  const p95 = quantile(ms, 0.95);
  return {
    figure: `${table}, ${small} clients, 95 % of ${rounds}`,
    value: `${p95.toFixed(0)} ms`,
    beside: "",
    found: `${p95.toFixed(0)} ms`,
    limit: `≤ ${limits.p95} ms`,
    met: p95 <= limits.p95,
  };
}
