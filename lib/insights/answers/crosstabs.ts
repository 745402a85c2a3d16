import "server-only";
import type { Tx } from "@/db/store";
import { GOAL_CLASS_CODES, GOAL_CODES, METHOD_CODES } from "@/lib/avain/codes";
import type { Asked } from "../asked";
import { bandKey } from "../bands";
import { countsOf, type GroupCount, type GroupSize } from "../counts";
import { goalClassReader, goalReader } from "../facts/goals";
import { methodReader } from "../facts/methods";
import type { CrosstabRow } from "../tables";
import { crosstabRow } from "./crosstab";
import { usedMarks } from "./marks";

type By = "gender" | "band";
type Crosstabs = { n: number; rows: CrosstabRow[] };

/** The share of clients with each goal, among all with a plan that counts. */
export async function goalsBy(tx: Tx, asked: Asked, by: By): Promise<Crosstabs> {
  const { sizes, facts } = await countsOf(tx, asked, goalReader);
  return crosstabs(GOAL_CODES, facts, sizesOf(sizes, "all"), by, asked);
}

/** The share of clients with any goal of each class; who has several is there once. */
export async function goalClassesBy(tx: Tx, asked: Asked, by: By): Promise<Crosstabs> {
  const { sizes, facts } = await countsOf(tx, asked, goalClassReader);
  return crosstabs(GOAL_CLASS_CODES, facts, sizesOf(sizes, "all"), by, asked);
}

/** The share of clients with whom each method was used, among those with an evaluation; unknown is not "used". */
export async function methodsBy(tx: Tx, asked: Asked, by: By): Promise<Crosstabs> {
  const { sizes, facts } = await countsOf(tx, asked, methodReader);
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
