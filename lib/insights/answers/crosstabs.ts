import "server-only";
import type { Tx } from "@/db/store";
import { GOAL_CODES, METHOD_CODES } from "@/lib/avain/codes";
import type { Asked } from "../asked";
import { bandKey } from "../bands";
import type { GroupCount, GroupSize } from "../counts";
import type { CrosstabRow } from "../tables";
import { crosstabRow } from "./crosstab";
import { lookAtGoals, lookAtMethods, lookAtSizes } from "./looks";
import { usedMarks } from "./marks";

type By = "gender" | "band";
type Crosstabs = { n: number; rows: CrosstabRow[] };

/** The share of clients with each goal, among all with a plan that counts. */
export async function goalsBy(tx: Tx, asked: Asked, by: By): Promise<Crosstabs> {
  const sizes = await lookAtSizes(tx, asked);
  const facts = await lookAtGoals(tx, asked);
  return crosstabs(GOAL_CODES, facts, sizesOf(sizes, "all"), by, asked);
}

/** The share of clients with whom each method was used, among those with an evaluation; unknown is not "used". */
export async function methodsBy(tx: Tx, asked: Asked, by: By): Promise<Crosstabs> {
  const sizes = await lookAtSizes(tx, asked);
  const facts = await lookAtMethods(tx, asked);
  const used = facts.filter(({ mark }) => usedMarks.includes(mark));
  return crosstabs(METHOD_CODES, used, sizesOf(sizes, "evaluated"), by, asked);
}

type Sized = { gender: string; band: string | null; n: number };

function sizesOf(sizes: readonly GroupSize[], which: "all" | "evaluated"): Sized[] {
  return sizes.map(({ gender, band, ...size }) => ({ gender, band, n: size[which] }));
}

function crosstabs(
  codes: readonly string[],
  facts: readonly GroupCount[],
  sizes: readonly Sized[],
  by: By,
  { filter }: Asked,
) {
  const genders = filter.gender ? [filter.gender] : ["woman", "man"];
  const keys = by === "gender" ? genders : filter.bands.map(bandKey);
  const n = total(sizes);
  const rows = codes.map((code) => {
    const own = facts.filter((fact) => fact.code === code);
    const groups = keys.map((key) => ({
      key,
      size: total(sizes.filter((size) => size[by] === key)),
      count: total(own.filter((fact) => fact[by] === key)),
    }));
    return crosstabRow(code, { n, count: total(own) }, groups);
  });
  return { n, rows };
}

function total(counts: readonly { n: number }[]): number {
  return counts.reduce((all, { n }) => all + n, 0);
}
