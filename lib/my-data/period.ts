import { addMonths, type Day, parseDay } from "@/lib/dates";
import { logYears } from "./terms";

type Value = string | string[] | undefined;
export type Period = { from: Day; to: Day };

/** The days that a log report is asked of; two years back until today unless told otherwise, and never the future. */
export function readPeriod(query: { from?: Value; to?: Value }, today: Day): Period {
  const one = (value: Value) => parseDay([value].flat()[0] ?? "");
  const asked = one(query.to) ?? today;
  const to = asked > today ? today : asked;
  const from = one(query.from) ?? addMonths(to, -12 * logYears);
  return from > to ? { from: to, to: from > today ? today : from } : { from, to };
}
