import { getLocale, getTranslations } from "next-intl/server";
import { type Day, formatShortDay } from "@/lib/dates";
import { asLocale } from "@/lib/i18n/locales";

/** The most days that are named; the rest is in their number. */
const mostDays = 5;

/**
 * How often each method was noted as used and on which days lately, to help one's memory: sentences by method, none for
 * one that was not. `isSince` when only days after the evaluation before are counted.
 */
export async function daysUsedTexts(
  used: ReadonlyMap<string, readonly Day[]>,
  { today, isSince }: { today: Day; isSince: boolean },
): Promise<Record<string, string>> {
  const [t, lang] = await Promise.all([getTranslations("methodDiary"), getLocale()]);
  const textOf = (days: readonly Day[]) => {
    const latest = days.slice(0, mostDays).toReversed();
    const named = latest.map((day) => formatShortDay(day, asLocale(lang), today)).join(", ");
    const text = days.length > mostDays ? t("andMore", { days: named }) : named;
    return t(isSince ? "daysSince" : "daysUsed", { count: days.length, days: text });
  };
  return Object.fromEntries([...used].map(([method, days]) => [method, textOf(days)]));
}
