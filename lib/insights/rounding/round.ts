import { crosstabRow, percentOf } from "../answers/crosstab";
import { plannedUsedRow } from "../answers/planned-used-row";
import type { CrosstabRow, Insight, InsightRows, InsightTable, ProfileRow } from "../tables";
import { coarse, coarsePoints } from "./coarse";

/** A table as a county may see it: every count is made coarse first, and all else is computed from the coarse counts. */
export function roundTable<T extends InsightTable>(insight: Insight<T>): Insight<T> {
  const round = rounded[insight.table] as (row: InsightRows[T], rows: InsightRows[T][]) => InsightRows[T];
  return {
    ...insight,
    n: coarse(insight.n),
    rows: insight.rows.map((row) => round(row, insight.rows)),
  };
}

const rounded: { [T in InsightTable]: (row: InsightRows[T], rows: InsightRows[T][]) => InsightRows[T] } = {
  "goals-by-gender": crosstab,
  "goals-by-age": crosstab,
  "goal-classes-by-gender": crosstab,
  "goal-classes-by-age": crosstab,
  "methods-by-gender": crosstab,
  "methods-by-age": crosstab,
  attainment: ({ n, mean, median, sd, ...row }) => {
    const points = (value: number | null) => coarsePoints(value, n ?? 0);
    return { ...eachCoarse({ ...row, n }), mean: points(mean), median: points(median), sd: points(sd) };
  },
  "attainment-change": eachCoarse,
  "planned-used": ({ code, n, planned, used, unknown }) =>
    plannedUsedRow(code, eachCoarse({ n, planned, used, unknown })),
  concordance: eachCoarse,
  // Its tests are adjusted together, so they are answered from coarse numbers already.
  "side-by-side": (row) => row,
  factors: eachCoarse,
  profiles,
};

function crosstab({ code, n, count, groups }: CrosstabRow): CrosstabRow {
  return crosstabRow(
    code,
    eachCoarse({ n, count }),
    groups.map(({ key, size, count }) => eachCoarse({ key, size, count })),
  );
}

/** Percents are of those who were read: those of all rows but "missing". */
function profiles({ reading, n }: ProfileRow, rows: readonly ProfileRow[]): ProfileRow {
  const read = rows.reduce((sum, row) => sum + (row.reading === "missing" ? 0 : (row.n ?? 0)), 0);
  const count = coarse(n);
  return { reading, n: count, percent: reading === "missing" ? null : percentOf(count, coarse(read)) };
}

/** A row of counts, each rounded by itself. Its texts stay. */
function eachCoarse<Row extends object>(row: Row): Row {
  const told = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(told);
    return typeof value === "number" ? coarse(value) : value;
  };
  return Object.fromEntries(Object.entries(row).map(([name, value]) => [name, told(value)])) as Row;
}
