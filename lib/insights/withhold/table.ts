import type { Insight, InsightRows, InsightTable, ProfileRow } from "../tables";
import { withholdCells } from "./cells";
import { withholdRow } from "./rows";

/** A table as the county may show it. */
export function withholdTable<T extends InsightTable>(insight: Insight<T>): Insight<T> {
  const row = withholdRow[insight.table] as (row: InsightRows[T]) => InsightRows[T];
  const rows = insight.rows.map(row);
  return {
    ...insight,
    rows: insight.table === "profiles" ? (profiles(rows as ProfileRow[]) as typeof rows) : rows,
  };
}

/** The readings are one whole: each cell is a row. */
function profiles(rows: readonly ProfileRow[]): ProfileRow[] {
  const cells = withholdCells(rows.map(({ n }) => n ?? 0));
  const any = cells.includes(null);
  return rows.map((row, at) => ({ ...row, n: cells[at] ?? null, percent: any ? null : row.percent }));
}
