import type { InsightRows, InsightTable } from "../tables";
import { withholdCells } from "./cells";

/** How a county's rows are shown: small cells withheld, with what would give them away. Side by side starts from ten. */
export const withholdRow: { [T in InsightTable]: (row: InsightRows[T]) => InsightRows[T] } = {
  "goals-by-gender": crosstab,
  "goals-by-age": crosstab,
  "methods-by-gender": crosstab,
  "methods-by-age": crosstab,
  attainment(row) {
    const [n, notScored, noAgreement] = shown([row.n, row.notScored, row.noAgreement]);
    // A mean of few is their scores.
    const few = n === null || n === 0;
    return {
      ...row,
      n: n ?? null,
      notScored: notScored ?? null,
      noAgreement: noAgreement ?? null,
      ...(few && noSpread),
    };
  },
  "attainment-change"(row) {
    const [closer = null, same = null, further = null] = shown([row.closer, row.same, row.further]);
    return { ...row, closer, same, further, n: row.n !== null && row.n < 5 && row.n > 0 ? null : row.n };
  },
  "planned-used"(row) {
    const planned = share(row.planned, row.n);
    const used = share(row.used, row.n);
    const unknown = share(row.unknown, row.n);
    const both = planned !== null && used !== null;
    return {
      ...row,
      planned,
      used,
      unknown,
      plannedPercent: planned === null ? null : row.plannedPercent,
      usedPercent: used === null ? null : row.usedPercent,
      differencePoints: both ? row.differencePoints : null,
    };
  },
  concordance(row) {
    const cells = [row.plannedUsed, row.plannedNotUsed, row.usedNotPlanned, row.unknown];
    const [plannedUsed = null, plannedNotUsed = null, usedNotPlanned = null, unknown = null] = shown([
      ...cells,
      rest(row.n, cells),
    ]);
    return { ...row, plannedUsed, plannedNotUsed, usedNotPlanned, unknown };
  },
  "side-by-side": (row) => row,
  factors(row) {
    const [better = null, same = null, worse = null] = shown([row.better, row.same, row.worse]);
    return {
      ...row,
      atPlan: shown(row.atPlan),
      atEvaluation: shown(row.atEvaluation),
      both: row.both !== null && row.both > 0 && row.both < 5 ? null : row.both,
      better,
      same,
      worse,
    };
  },
  profiles: (row) => row,
};

const noSpread = { mean: null, median: null, sd: null };

function crosstab(row: InsightRows["goals-by-gender"]): InsightRows["goals-by-gender"] {
  const withThing = row.groups.map((group) => group.count ?? 0);
  const without = row.groups.map((group) => group.size - (group.count ?? 0));
  const elsewhere = (row.count ?? 0) - withThing.reduce((all, cell) => all + cell, 0);
  const hidden = withholdCells([...withThing, elsewhere]).map((cell) => cell === null);
  const hiddenRest = withholdCells([...without]).map((cell) => cell === null);
  const groups = row.groups.map((group, at) =>
    hidden[at] || hiddenRest[at] ? { ...group, count: null, percent: null } : group,
  );
  const any = groups.some((group) => group.count === null);
  // The test's numbers would give the counts back.
  return any
    ? { ...row, groups, count: share(row.count, row.n), p: null, effect: null, effectName: null, df: null }
    : row;
}

/** A count of a whole whose rest is as telling as itself. */
function share(count: number | null, n: number): number | null {
  if (count === null) return null;
  return withholdCells([count, n - count])[0] ?? null;
}

function shown(cells: readonly (number | null)[]): (number | null)[] {
  return withholdCells(cells.map((cell) => cell ?? 0));
}

function rest(n: number, cells: readonly (number | null)[]): number {
  return n - cells.reduce<number>((all, cell) => all + (cell ?? 0), 0);
}
