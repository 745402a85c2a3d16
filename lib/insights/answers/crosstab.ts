import { chiSquared } from "../stats/chi-squared";
import { effectOf } from "../stats/effect";
import type { CrosstabRow, Warning } from "../tables";

/** A group as it was counted: how many are in it, and how many of them have the thing. Null is a number that is not told. */
export type CountedGroup = { key: string; size: number | null; count: number | null };

/**
 * A row of a cross-tabulation: shares by group, and whether the groups whose size is told differ by more than chance,
 * when all of their counts are told.
 * @param n everybody counted, @param count those with the thing; both with the ones who are in no group
 */
export function crosstabRow(
  code: string,
  { n, count }: Pick<CrosstabRow, "n" | "count">,
  groups: readonly CountedGroup[],
): CrosstabRow {
  const compared = groups.filter(({ size }) => size !== null && size > 0);
  const told = compared.filter(isTold);
  const table = told.map((group) => ({ yes: group.count, no: group.size - group.count }));
  const test = told.length === compared.length ? chiSquared(table) : null;
  const { effect, effectName } = test ? effectOf(test, table) : { effect: null, effectName: null };
  return {
    code,
    n,
    count,
    groups: groups.map((group) => ({ ...group, percent: percentOf(group.count, group.size) })),
    p: test?.p ?? null,
    effect,
    effectName,
    df: test?.df ?? null,
    warnings: warningsOf(told, test?.smallestExpected),
  };
}

/** A share of 100, unrounded; null of nobody, and where a number is not told. */
export function percentOf(count: number | null, of: number | null): number | null {
  return count !== null && of !== null && of > 0 ? (count / of) * 100 : null;
}

type ToldGroup = { key: string; size: number; count: number };

function isTold(group: CountedGroup): group is ToldGroup {
  return group.size !== null && group.count !== null;
}

function warningsOf(filled: readonly ToldGroup[], smallestExpected: number | undefined): Warning[] {
  const all = filled.every(({ count, size }) => count === size);
  const none = filled.every(({ count }) => count === 0);
  const warnings: (Warning | false)[] = [
    filled.length < 2 && "oneGroup",
    filled.length >= 2 && (all || none) && "allSame",
    filled.length >= 2 && filled.some(({ size }) => size < 10) && "groupUnder10",
    smallestExpected !== undefined && smallestExpected < 5 && "expectedUnder5",
  ];
  return warnings.filter((warning) => warning !== false);
}
