import { chiSquared } from "../stats/chi-squared";
import { effectOf } from "../stats/effect";
import type { CrosstabRow, Warning } from "../tables";

/** A group as it was counted: how many are in it, and how many of them have the thing. */
export type CountedGroup = { key: string; size: number; count: number };

/**
 * A row of a cross-tabulation: shares by group, and whether the groups differ by more than chance.
 * @param n everybody counted, @param count those with the thing; both with the ones who are in no group
 */
export function crosstabRow(
  code: string,
  { n, count }: { n: number; count: number },
  groups: readonly CountedGroup[],
): CrosstabRow {
  const table = groups.map((group) => ({ yes: group.count, no: group.size - group.count }));
  const test = chiSquared(table);
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
    warnings: warningsOf(groups, test?.smallestExpected),
  };
}

/** A share of 100, unrounded; null of nobody. */
export function percentOf(count: number, of: number): number | null {
  return of > 0 ? (count / of) * 100 : null;
}

function warningsOf(groups: readonly CountedGroup[], smallestExpected: number | undefined): Warning[] {
  const filled = groups.filter(({ size }) => size > 0);
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
