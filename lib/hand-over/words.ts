import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";

/** The words of the official record, and those of plans that it says too. */
export async function recordWords(locale: Locale) {
  const [t, plan] = await Promise.all([
    getTranslations({ locale, namespace: "handOver.record" }),
    getTranslations({ locale, namespace: "planSummary" }),
  ]);
  return { t, plan, locale };
}

export type RecordTools = Awaited<ReturnType<typeof recordWords>>;
