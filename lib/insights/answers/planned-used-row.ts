import type { PlannedUsedRow } from "../tables";
import { percentOf } from "./crosstab";

/** A row of methods planned beside used; the difference is of unrounded percents. A null is a number that is not told. */
export function plannedUsedRow(
  code: string,
  counts: Pick<PlannedUsedRow, "n" | "planned" | "used" | "unknown">,
): PlannedUsedRow {
  const { n, planned, used } = counts;
  return {
    code,
    ...counts,
    plannedPercent: percentOf(planned, n),
    usedPercent: percentOf(used, n),
    differencePoints: planned === null || used === null ? null : percentOf(planned - used, n),
  };
}
