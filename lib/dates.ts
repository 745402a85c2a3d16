/** A calendar day as `YYYY-MM-DD` text: it has no time zone, so 1 March stays 1 March. */
export type Day = string;

/** Easy Finnish writes days as Finnish does. */
export type DateLocale = "fi" | "fi-simple" | "sv" | "en";

const zone = "Europe/Helsinki";
// Swedish prints YYYY-MM-DD.
const isoDay = new Intl.DateTimeFormat("sv-SE", { timeZone: zone });
const clock = new Intl.DateTimeFormat("fi-FI", { timeZone: zone, hour: "numeric", minute: "2-digit" });
const stamp = new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short", timeStyle: "medium" });
const englishDay = new Intl.DateTimeFormat("en-GB", {
  day: "numeric",
  month: "short",
  year: "numeric",
  timeZone: "UTC",
});

/** The day an instant falls on in Finland. */
export function dayOf(instant: Date): Day {
  return isoDay.format(instant);
}

/** The instant at which a day begins in Finland. */
export function startOfDay(day: Day): Date {
  const midnight = utc(day);
  // Finland is two or three hours ahead, and its clocks never change at midnight.
  const ahead = [2, 3].find((hours) => {
    const instant = new Date(midnight.getTime() - hours * 3_600_000);
    return dayOf(instant) === day && dayOf(new Date(instant.getTime() - 1)) !== day;
  });
  return new Date(midnight.getTime() - (ahead ?? 2) * 3_600_000);
}

/** The day that is `count` days later (earlier when negative). */
export function addDays(day: Day, count: number): Day {
  const date = utc(day);
  date.setUTCDate(date.getUTCDate() + count);
  return iso(date);
}

/** The same day of the month `count` months later, or the month's last day when it has no such day. */
export function addMonths(day: Day, count: number): Day {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  const last = new Date(Date.UTC(year, month - 1 + count + 1, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, month - 1 + count, Math.min(date, last))));
}

/** Whole days from one day to another; negative when the second is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utc(to).getTime() - utc(from).getTime()) / 86_400_000);
}

/** Age in whole years on a day. */
export function ageOn(birthDate: Day, day: Day): number {
  const years = Number(day.slice(0, 4)) - Number(birthDate.slice(0, 4));
  return day.slice(5) < birthDate.slice(5) ? years - 1 : years;
}

/**
 * Reads a day as people write it: `5.1.2026`, `05.01.26`, `5/1/2026` or ISO. Undefined for anything else and for days
 * that do not exist. Two-digit years are 2000–2099.
 */
export function parseDay(text: string): Day | undefined {
  const trimmed = text.trim();
  const written = /^(\d{1,2})[./](\d{1,2})[./](\d{4}|\d{2})$/.exec(trimmed);
  const [, y, m, d] = written
    ? ["", written[3]?.padStart(4, "20"), written[2], written[1]]
    : (/^(\d{4})-(\d{2})-(\d{2})$/.exec(trimmed) ?? []);
  if (!y || !m || !d) return undefined;
  const day = `${y}-${m.padStart(2, "0")}-${d.padStart(2, "0")}`;
  const date = utc(day);
  return !Number.isNaN(date.getTime()) && iso(date) === day && Number(y) >= 1900 ? day : undefined;
}

/** A day as people read it: `5.1.2026` in Finnish and Swedish, `5 Jan 2026` in English. */
export function formatDay(day: Day, locale: DateLocale): string {
  if (locale === "en") return englishDay.format(utc(day));
  const [year, month, date] = day.split("-").map(Number);
  return `${date}.${month}.${year}`;
}

/** A day without its year, `5.1.` (`5 Jan` in English); with it when it is of another year than `today`. */
export function formatShortDay(day: Day, locale: DateLocale, today: Day): string {
  const whole = formatDay(day, locale);
  if (day.slice(0, 4) !== today.slice(0, 4)) return whole;
  return locale === "en" ? whole.replace(/ \d{4}$/, "") : whole.replace(/\d{4}$/, "");
}

/** The time of day in Finland, `9.04` (`9:04` in English). */
export function formatTime(instant: Date, locale: DateLocale): string {
  const text = clock.format(instant);
  return locale === "en" ? text.replace(".", ":") : text;
}

/** An instant for machines and sorting, in Finnish time: `2026-11-24 09:04:59`. */
export function formatStamp(instant: Date): string {
  return stamp.format(instant);
}

/** Day and time of an instant in Finland. */
export function formatInstant(instant: Date, locale: DateLocale): string {
  return `${formatDay(dayOf(instant), locale)} ${formatTime(instant, locale)}`;
}

function utc(day: Day): Date {
  return new Date(`${day}T00:00:00Z`);
}

function iso(date: Date): Day {
  return date.toISOString().slice(0, 10);
}
