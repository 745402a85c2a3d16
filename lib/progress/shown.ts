import type { GoalGroups } from "./goals";

/** The rows that may be printed: those not marked "not shown, not printed". */
export function printable<Row extends { hidden: boolean }>(rows: readonly Row[]): Row[] {
  return rows.filter(({ hidden }) => !hidden);
}

/** The goals that may be printed. */
export function printableGoals({ current, later, earlier }: GoalGroups): GoalGroups {
  return { current: printable(current), later: printable(later), earlier: printable(earlier) };
}
