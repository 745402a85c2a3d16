import { GOAL_CODES_BY_CLASS, type GoalClassCode } from "@/lib/avain/codes";
import type { CrosstabRow, Insight, InsightRows, InsightTable, ProfileRow } from "../tables";
import { withholdCells } from "./cells";
import { withholdClass } from "./goal-class";
import { withholdRow } from "./rows";

/** A table as the county may show it. */
export function withholdTable<T extends InsightTable>(insight: Insight<T>): Insight<T> {
  const row = withholdRow[insight.table] as (row: InsightRows[T]) => InsightRows[T];
  const rows = insight.rows.map((each) => row(each));
  return {
    ...insight,
    rows: insight.table === "profiles" ? (profiles(rows as ProfileRow[]) as typeof rows) : rows,
  };
}

/** Classes of goals as the county may show them beside their goals, which stand on the same page by the same groups. */
export function withholdClasses<T extends InsightTable>(
  insight: Insight<T>,
  goals: readonly CrosstabRow[],
): Insight<T> {
  const rows = (insight.rows as CrosstabRow[]).map((row) => {
    const codes: readonly string[] = GOAL_CODES_BY_CLASS[row.code as GoalClassCode];
    return withholdClass(
      row,
      goals.filter(({ code }) => codes.includes(code)),
    );
  });
  return { ...insight, rows: rows as InsightRows[T][] };
}

/** The readings are one whole: each cell is a row. */
function profiles(rows: readonly ProfileRow[]): ProfileRow[] {
  const cells = withholdCells(rows.map(({ n }) => n ?? 0));
  const any = cells.includes(null);
  return rows.map((row, at) => ({ ...row, n: cells[at] ?? null, percent: any ? null : row.percent }));
}
