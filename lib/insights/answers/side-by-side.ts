import "server-only";
import { setImmediate as breath } from "node:timers/promises";
import type { Tx } from "@/db/store";
import { GOAL_CODES, METHOD_CODES } from "@/lib/avain/codes";
import { places } from "@/lib/facts/places";
import type { Answer, Asked } from "../asked";
import { eachCounted } from "../counts";
import { eachScored } from "../facts/pairs";
import { coarseSample } from "../rounding/coarse";
import { holm } from "../stats/holm";
import { type Sample, welch } from "../stats/welch";
import type { InsightsFilter, SideBySideRow } from "../tables";
import { evaluatedOf } from "./sums";

/** Both sides of a pair have at least so many clients. */
const smallestSide = 10;

/**
 * Attainment of each goal where a method was used beside where it was not, in the catalogue's order; p is adjusted for
 * the pairs that are shown (Holm). Pairs with too few on a side are left out. Of a county everything is computed from
 * rounded numbers.
 */
export async function sideBySide(tx: Tx, asked: Asked): Promise<Answer<"side-by-side">> {
  const { filter } = asked;
  const goals = places.goals.map((code) => ({
    code,
    sides: places.methods.map(() => [side(), side()] as const),
  }));
  const sizes = await eachCounted(tx, asked, (client) =>
    eachScored(client, filter, (place, score, used, notUsed) => {
      const goal = goals[place];
      if (!goal) return;
      for (let method = 0; method < places.methods.length; method++) {
        const bit = 1 << method;
        if (used & bit) add(goal.sides[method]?.[0], score);
        else if (notUsed & bit) add(goal.sides[method]?.[1], score);
      }
    }),
  );
  const rows: (SideBySideRow & { p: number | null })[] = [];
  for (const code of GOAL_CODES) {
    const goal = goals[places.goals.indexOf(code)];
    if (goal) rows.push(...pairsOf(goal, filter));
    // A test is worked out from many terms: others are served between goals.
    await breath();
  }
  const adjusted = holm(rows.flatMap(({ p }) => p ?? []));
  return {
    n: evaluatedOf(sizes),
    // In the same order: the next adjusted one is that of the next row that could be tested.
    rows: rows.map(({ p, ...row }) => ({
      ...row,
      pAdjusted: p === null ? null : (adjusted.shift() ?? null),
    })),
  };
}

type Side = { n: number; sum: number; squares: number };
/** The scores of a goal by method, where it was used and where not. */
type Scored = { code: string; sides: readonly (readonly [Side, Side])[] };

function pairsOf({ code, sides }: Scored, { county }: InsightsFilter) {
  return METHOD_CODES.flatMap((method) => {
    const [used, notUsed] = sides[places.methods.indexOf(method)] ?? [side(), side()];
    const [a, b] = county ? [coarseOf(used), coarseOf(notUsed)] : [sampleOf(used), sampleOf(notUsed)];
    if (a.n < smallestSide || b.n < smallestSide) return [];
    const test = welch(a, b);
    const row = {
      goal: code,
      method,
      nUsed: a.n,
      nNotUsed: b.n,
      meanUsed: a.mean,
      meanNotUsed: b.mean,
      difference: a.mean - b.mean,
      low: test?.low ?? null,
      high: test?.high ?? null,
      pAdjusted: null,
      p: test?.p ?? null,
    };
    return [row];
  });
}

function side(): Side {
  return { n: 0, sum: 0, squares: 0 };
}

function add(to: Side | undefined, score: number): void {
  if (!to) return;
  to.n += 1;
  to.sum += score;
  to.squares += score * score;
}

/** Sums of whole numbers are exact, so the variance loses nothing by being computed from them. */
function sampleOf({ n, sum, squares }: Side): Sample {
  return { n, mean: sum / n, variance: Math.max(0, (n * squares - sum * sum) / (n * (n - 1))) };
}

function coarseOf(of: Side): Sample {
  return coarseSample(sampleOf(of));
}
