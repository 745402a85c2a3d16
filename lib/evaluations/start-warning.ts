import { type Day, daysBetween } from "@/lib/dates";

/** How soon after confirming the plan an evaluation looks like a mistake, days. */
const soon = 14;

/**
 * What to ask before another evaluation of a plan is started: one is already of today, or the plan is so new that a
 * correction of it may be meant. Undefined when nothing looks odd.
 */
export function startWarning(
  { confirmedOn, days }: { confirmedOn: Day | null; days: readonly Day[] },
  today: Day,
): "sameDay" | "newPlan" | undefined {
  if (days.includes(today)) return "sameDay";
  return confirmedOn && daysBetween(confirmedOn, today) < soon ? "newPlan" : undefined;
}
