import { addDays, addMonths, type Day, startOfDay } from "@/lib/dates";

/** How long a shared page opens. */
export const shareLengths = ["evaluation", "month", "twoWeeks", "day"] as const;
export type ShareLength = (typeof shareLengths)[number];

/** A page is never shared for longer, months. */
const mostMonths = 12;

/** The lengths that may be chosen: until the next evaluation only where a day for it lies ahead. */
export function lengthsFor(dueDate: Day | null, today: Day): ShareLength[] {
  return shareLengths.filter((length) => length !== "evaluation" || (dueDate !== null && dueDate > today));
}

/** The last day on which the page opens. */
export function lastDayOf(length: ShareLength, dueDate: Day | null, today: Day): Day {
  switch (length) {
    case "evaluation": {
      const most = addMonths(today, mostMonths);
      return dueDate !== null && dueDate < most ? dueDate : most;
    }
    case "month":
      return addMonths(today, 1);
    case "twoWeeks":
      return addDays(today, 14);
    case "day":
      return addDays(today, 1);
  }
}

/** The moment after which a page that opens until this day opens no more: the end of the day in Finland. */
export function endOfDay(day: Day): Date {
  return startOfDay(addDays(day, 1));
}
