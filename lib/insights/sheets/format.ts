import type { ColumnKind } from "./sheet";

type Locale = "fi" | "sv" | "en";

const digits: Record<Exclude<ColumnKind, "text" | "p">, number> = {
  count: 0,
  percent: 1,
  points: 1,
  number: 1,
  effect: 2,
};

/**
 * A value as people read it, rounded here and nowhere before: 38,7 %, +3,2, 0,043.
 * @param whole without decimals, where what it was computed from is rounded: only p and an effect keep them
 */
export function formatValue(kind: ColumnKind, value: string | number, locale: Locale, whole = false): string {
  if (typeof value === "string" || kind === "text") return String(value);
  if (kind === "p") return formatP(value, locale);
  const text = decimals(value, whole && kind !== "effect" ? 0 : digits[kind], locale, kind === "points");
  return kind === "percent" ? `${text}\u00a0%` : text;
}

/** Three decimals, and no zero that is none. */
export function formatP(p: number, locale: Locale): string {
  return p < 0.001 ? `<${decimals(0.001, 3, locale)}` : decimals(p, 3, locale);
}

function decimals(value: number, count: number, locale: Locale, signed = false): string {
  const format = new Intl.NumberFormat(locale === "en" ? "en-GB" : locale, {
    minimumFractionDigits: count,
    maximumFractionDigits: count,
    signDisplay: signed ? "exceptZero" : "negative",
  });
  return format.format(value).replace("-", "\u2212");
}
