import { edition } from "@/lib/avain/edition";
import type { Locale } from "@/lib/i18n/locales";

/** The words of the scale's 1, 2 and 3. */
export function factorScaleWords(locale: Locale): [string, string, string] {
  const [weakening = "", neutral = "", helping = ""] = edition("avain-2018").factorScale.map(
    ({ short }) => short[locale],
  );
  return [weakening, neutral, helping];
}
