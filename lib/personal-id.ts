import type { Day } from "@/lib/dates";
import type { Gender } from "@/lib/terms";

export type PersonalId = { personalId: string; birthDate: Day; gender: Exclude<Gender, "unknown"> };

/** Century by mark, with the marks taken into use in 2023: Digital and Population Data Services Agency (DVV). */
const centuries: Readonly<Record<string, string>> = {
  "+": "18",
  ...Object.fromEntries([..."-YXWVU"].map((mark) => [mark, "19"])),
  ...Object.fromEntries([..."ABCDEF"].map((mark) => [mark, "20"])),
};
const checkMarks = "0123456789ABCDEFHJKLMNPRSTUVWXY";

/** As it is stored and compared: upper case, no spaces, a plain hyphen. The century mark is part of the identity. */
export function normalisePersonalId(text: string): string {
  return text
    .normalize("NFKC")
    .toUpperCase()
    .replace(/[\s\u00ad]+/g, "")
    .replace(/[‐‑‒–—−]/g, "-");
}

/**
 * Reads a Finnish personal identity code and what it says of birth date and legal gender. Undefined when the form, the
 * date or the check character is wrong. Individual numbers 900–999 are taken: temporary codes and made-up people.
 */
export function parsePersonalId(text: string): PersonalId | undefined {
  const personalId = normalisePersonalId(text);
  const parts = /^(\d{2})(\d{2})(\d{2})([-+A-FU-Y])(\d{3})([0-9A-Y])$/.exec(personalId);
  if (!parts) return undefined;
  const [, day, month, year, mark, individual, check] = parts;
  const birthDate = `${centuries[mark ?? ""]}${year}-${month}-${day}`;
  const wrong =
    Number(individual) < 2 ||
    checkMarks[Number(`${day}${month}${year}${individual}`) % 31] !== check ||
    !isDay(birthDate);
  if (wrong) return undefined;
  return { personalId, birthDate, gender: Number(individual) % 2 ? "man" : "woman" };
}

/**
 * What a text says as the beginning of a personal id: `010190`, `010190-9`. With six digits only it is a birth date in
 * any century. Undefined when it begins no personal id.
 */
export function personalIdStart(text: string): { text: string; birthDates: Day[] } | undefined {
  const start = normalisePersonalId(text);
  const parts = /^(\d{2})(\d{2})(\d{2})(?:[-+A-FU-Y]\d{0,3})?$/.exec(start);
  if (!parts) return undefined;
  const [, day, month, year] = parts;
  const days = ["18", "19", "20"].map((century) => `${century}${year}-${month}-${day}`).filter(isDay);
  if (days.length === 0) return undefined;
  return { text: start, birthDates: start.length === 6 ? days : [] };
}

/** The client number that a text means: `A-1042`, `a 1042` and `1042` are one. */
export function numberIn(text: string): string | undefined {
  const digits = /^(?:[a-z]\s*[-–]?\s*)?(\d{1,9})$/i.exec(text.trim())?.[1];
  return digits && `A-${Number(digits)}`;
}

/** For lists and headers: `131052-****`. */
export function maskPersonalId(personalId: string): string {
  return `${personalId.slice(0, 7)}****`;
}

/** True for a day that exists; `parseDay` refuses the 1800s, in which a code may still begin. */
function isDay(day: Day): boolean {
  const date = new Date(`${day}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(day);
}
