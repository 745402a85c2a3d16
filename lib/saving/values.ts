import { parseDay } from "@/lib/dates";
import { tooLong } from "@/lib/too-long";

/** What a field of a document may hold. Null is "nothing here": never zero, never neutral, never unused. */
export type FieldValue = string | number | boolean | null;

/** A value that was accepted (as it is stored), or the key of the words that say what is wrong. */
export type Parsed = { value: FieldValue } | { error: string };

/** Reads one incoming value of a field, of whatever type the request held. */
export type ValueRule = (value: unknown) => Parsed;

/** The longest text a field takes, in UTF-16 units. */
export const maxText = 4000;

/**
 * Free text. Kept as typed, spaces and markup included; only what no database can hold is taken out (NUL, halves of
 * surrogate pairs), and an empty text is "nothing here".
 */
export function text(max: number = maxText): ValueRule {
  return (value) => {
    if (value === null) return { value: null };
    if (typeof value !== "string") return { error: "textExpected" };
    if (value.length > max) return { error: tooLong(max) };
    const clean = value.toWellFormed().replaceAll("\0", "").replaceAll("\r\n", "\n");
    return { value: clean === "" ? null : clean };
  };
}

/** A tick. Not answered is null. */
export const flag: ValueRule = (value) =>
  value === null || typeof value === "boolean" ? { value } : { error: "flagExpected" };

/** One of a fixed set of words or numbers, or nothing. */
export function choice(options: readonly (string | number)[]): ValueRule {
  return (value) => {
    if (value === null || value === "") return { value: null };
    const found = options.find((option) => option === value);
    return found === undefined ? { error: "choiceUnknown" } : { value: found };
  };
}

/** A whole number from min to max; `3.5`, `"abc"` and `true` are refused, a text of digits is read. */
export function whole(min: number, max: number): ValueRule {
  return (value) => {
    if (value === null || value === "") return { value: null };
    const number =
      typeof value === "string" && /^\s*[-−+]?\d+([.,]\d+)?\s*$/.test(value) ? toNumber(value) : value;
    if (typeof number !== "number" || !Number.isFinite(number)) return { error: "numberExpected" };
    if (!Number.isInteger(number)) return { error: "wholeNumber" };
    return number < min || number > max ? { error: "outOfRange" } : { value: number };
  };
}

/** Attainment: a whole number 0–100. */
export const score: ValueRule = (value) => {
  const parsed = whole(0, 100)(value);
  return "error" in parsed ? { error: parsed.error === "outOfRange" ? "scoreRange" : parsed.error } : parsed;
};

/** A calendar day, as people write it or ISO; stored as ISO. */
export const day: ValueRule = (value) => {
  if (value === null || (typeof value === "string" && value.trim() === "")) return { value: null };
  const parsed = typeof value === "string" ? parseDay(value) : undefined;
  return parsed ? { value: parsed } : { error: "dateInvalid" };
};

/** A time of day as people write it (`9`, `9.30`, `09:30`); stored as `HH:MM`. */
export const time: ValueRule = (value) => {
  if (value === null || (typeof value === "string" && value.trim() === "")) return { value: null };
  const [, hours = "", minutes = "00"] =
    (typeof value === "string" && /^\s*([01]?\d|2[0-3])(?:[.:]([0-5]\d))?\s*$/.exec(value)) || [];
  return hours ? { value: `${hours.padStart(2, "0")}:${minutes}` } : { error: "timeInvalid" };
};

function toNumber(text: string): number {
  return Number(text.trim().replace("−", "-").replace(",", "."));
}
