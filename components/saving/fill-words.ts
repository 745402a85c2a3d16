import { dayOf, formatInstant, formatTime } from "@/lib/dates";
import type { Locale } from "@/lib/i18n/locales";
import type { Counted } from "./words";

/** Puts values in their places: `fill("Tallennettu klo {time}", { time: "10.42" })`. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

/** The sentence about so many. */
export function fillCount({ one, other }: Counted, count: number): string {
  return count === 1 ? one : fill(other, { n: String(count) });
}

/** The time of day in Finland, with the day when it was not today. */
export function timeOf(instant: Date, now: Date, locale: Locale): string {
  return dayOf(instant) === dayOf(now) ? formatTime(instant, locale) : formatInstant(instant, locale);
}
