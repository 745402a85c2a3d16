import "server-only";
import { setImmediate as breath } from "node:timers/promises";
import type { Tx } from "@/db/store";
import { GOAL_CODES, METHOD_CODES } from "@/lib/avain/codes";
import type { Answer, Asked } from "../asked";
import { packedScores } from "../facts/pairs";
import { members } from "../members";
import { holm } from "../stats/holm";
import { type Sample, welch } from "../stats/welch";
import type { InsightsFilter, SideBySideRow } from "../tables";
import { isSmall } from "../withhold/cells";
import { lookAtSizes } from "./looks";
import { evaluatedOf } from "./sums";

/** Both sides of a pair have at least so many clients. */
const smallestSide = 10;

/**
 * Attainment of each goal where a method was used beside where it was not, in the catalogue's order; p is adjusted for
 * the pairs that are shown (Holm). Pairs with too few on a side are left out.
 */
export async function sideBySide(tx: Tx, asked: Asked): Promise<Answer<"side-by-side">> {
  const { whose, filter } = asked;
  const n = evaluatedOf(await lookAtSizes(tx, asked));
  const scores = await packedScores(tx, members(tx, whose, filter));
  const packed = new Map(scores.map(({ goal, packed }) => [goal, packed]));
  const rows: (SideBySideRow & { p: number | null })[] = [];
  for (const goal of GOAL_CODES) {
    rows.push(...pairsOf(goal, packed.get(goal) ?? "", filter));
    // A large county is a few hundred thousand scores: others are served between goals.
    await breath();
  }
  const adjusted = holm(rows.flatMap(({ p }) => p ?? []));
  return {
    n,
    // In the same order: the next adjusted one is that of the next row that could be tested.
    rows: rows.map(({ p, ...row }) => ({
      ...row,
      pAdjusted: p === null ? null : (adjusted.shift() ?? null),
    })),
  };
}

type Side = { n: number; sum: number; squares: number };

function pairsOf(goal: string, packed: string, { rule, county }: InsightsFilter) {
  const sides = METHOD_CODES.map(() => ({ used: side(), notUsed: side() }));
  const scores = packed === "" ? [] : packed.split(";");
  for (const entry of scores) {
    const [score = 0, used = 0, notUsed = 0] = entry.split(",").map(Number);
    // By the study rule what is not marked is not used.
    const not = rule === "study" ? ~used : notUsed;
    for (const [place, both] of sides.entries()) {
      const bit = 1 << place;
      if (used & bit) add(both.used, score);
      else if (not & bit) add(both.notUsed, score);
    }
  }
  return sides.flatMap(({ used, notUsed }, place) => {
    if (used.n < smallestSide || notUsed.n < smallestSide) return [];
    // The mean of all less the means of both sides would be the scores of the few that are not marked.
    if (county && isSmall(scores.length - used.n - notUsed.n)) return [];
    const [a, b] = [sampleOf(used), sampleOf(notUsed)];
    const test = welch(a, b);
    const row = {
      goal,
      method: METHOD_CODES[place] ?? "",
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

function add(to: Side, score: number): void {
  to.n += 1;
  to.sum += score;
  to.squares += score * score;
}

/** Sums of whole numbers are exact, so the variance loses nothing by being computed from them. */
function sampleOf({ n, sum, squares }: Side): Sample {
  return { n, mean: sum / n, variance: Math.max(0, (n * squares - sum * sum) / (n * (n - 1))) };
}
