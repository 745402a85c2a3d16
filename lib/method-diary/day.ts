import type { Day } from "@/lib/dates";

/** The key of the words that say what is wrong with the day of an entry; undefined when nothing is. */
export function dayProblem(
  day: Day,
  { confirmedOn, today }: { confirmedOn: Day | null; today: Day },
): "dateInFuture" | "dateBeforePlan" | undefined {
  if (day > today) return "dateInFuture";
  // The diary is the plan's: what was done before it belongs to the plan before.
  return confirmedOn && day < confirmedOn ? "dateBeforePlan" : undefined;
}
