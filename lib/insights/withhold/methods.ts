import type { ConcordanceRow, PlannedUsedRow } from "../tables";
import { isSmall, withholdShare } from "./cells";

/*
 * Two tables say the same of a method in two ways: planned = used + not used + unknown of concordance, and used = planned
 * and used + used without a plan. What one withholds must not be reckoned from the other.
 */

/** All of what became of a method, or nothing of it: any cell that is small would follow from the others and the shares. */
export function withholdConcordance(row: ConcordanceRow): ConcordanceRow {
  const cells = [row.plannedUsed, row.plannedNotUsed, row.usedNotPlanned, row.unknown].map(
    (cell) => cell ?? 0,
  );
  const neither = row.n - cells.reduce((all, cell) => all + cell, 0);
  if (![...cells, neither].some(isSmall)) return row;
  return { ...row, plannedUsed: null, plannedNotUsed: null, usedNotPlanned: null, unknown: null };
}

/** Shares that are small, or whose rest is, are withheld; so is "unknown" where it would give away a cell of concordance. */
export function withholdPlannedUsed(row: PlannedUsedRow): PlannedUsedRow {
  const planned = withholdShare(row.planned ?? 0, row.n);
  const used = withholdShare(row.used ?? 0, row.n);
  const unknown = tellsACell(row) ? null : withholdShare(row.unknown ?? 0, row.n);
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
}

/** Whether planned, used and unknown together leave only one way the cells of concordance can be, with a small one. */
function tellsACell({ n, planned, used, unknown }: PlannedUsedRow): boolean {
  const marked = (planned ?? 0) - (unknown ?? 0);
  if (isSmall(marked)) return true;
  const least = Math.max(0, marked + (used ?? 0) - (n - (unknown ?? 0)));
  const most = Math.min(marked, used ?? 0);
  if (least < most) return false;
  const usedNotPlanned = (used ?? 0) - most;
  return [most, marked - most, usedNotPlanned, n - (planned ?? 0) - usedNotPlanned].some(isSmall);
}
