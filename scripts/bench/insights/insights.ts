import { tabNames } from "@/lib/insights/sheets/figures";
import { withFolder, withStore } from "../data-folder";
import { type Line, timesLine } from "../line";
import { startProduct } from "../product";
import { good, type Send, sender } from "../sender";
import { median, quantile } from "../stats";
import { besideHand } from "./beside-hand";
import { handTables } from "./by-hand";
import { fill } from "./fill";
import { multiply } from "./multiply";

const small = 10_000;
const growth = 10;
const rounds = 20;
/** The large database takes its time: few rounds tell how much more. */
const roundsOfLarge = 3;
const limits = { p95: 300, growth: 12, byHand: 2 };

/**
 * Every tab of figures, as a lead whose team has all the clients opens it: its time and how it grows with ten times the
 * clients; and three of the tables beside the same counts in SQL written by hand.
 */
export async function insights(): Promise<Line[]> {
  return withFolder(async (folder) => {
    const filled = await withStore(folder, () => fill(folder, small));
    const few = await tabTimes(folder, filled.token, rounds);
    const { own, byHand } = await withStore(folder, () => besideHand(folder, filled, rounds));
    multiply(folder, growth);
    console.log(`  ${small * growth} clients are in`);
    const many = await tabTimes(folder, filled.token, roundsOfLarge);
    const lines = tabNames.flatMap((tab) => [
      p95Line(tab, few[tab]),
      timesLine({
        figure: `tab ${tab}, ${small} → ${small * growth} clients, median`,
        ms: median(many[tab]),
        besideMs: median(few[tab]),
        limit: limits.growth,
      }),
    ]);
    const hand = handTables.map((table) =>
      timesLine({
        figure: `${table} beside SQL by hand, ${small} clients, median of ${rounds}`,
        ms: median(own[table]),
        besideMs: median(byHand[table]),
        limit: limits.byHand,
      }),
    );
    return [...lines, ...hand];
  });
}

type Times = Record<(typeof tabNames)[number], number[]>;

/** Opens the tabs in turns in the production server. */
async function tabTimes(folder: string, token: string, times: number): Promise<Times> {
  const product = await startProduct(folder);
  try {
    const send = sender(product.origin, token);
    const found = Object.fromEntries(tabNames.map((tab) => [tab, [] as number[]])) as Times;
    // The first round reads the file into memory.
    for (let round = 0; round <= times; round++)
      for (const tab of tabNames) {
        const ms = await openTab(send, tab);
        if (round > 0) found[tab].push(ms);
      }
    return found;
  } finally {
    await product.stop();
  }
}

async function openTab(send: Send, tab: string): Promise<number> {
  const { text, ms } = good(await send("GET", `/insights/${tab}`));
  if (!text.includes("<table")) throw new Error(`the tab ${tab} shows no table`);
  return ms;
}

function p95Line(tab: string, ms: readonly number[]): Line {
  const p95 = quantile(ms, 0.95);
  return {
    figure: `tab ${tab}, ${small} clients, 95 % of ${rounds}`,
    value: `${p95.toFixed(0)} ms`,
    beside: `median ${median(ms).toFixed(0)} ms`,
    found: `${p95.toFixed(0)} ms`,
    limit: `≤ ${limits.p95} ms`,
    met: p95 <= limits.p95,
  };
}
