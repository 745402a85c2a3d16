import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";

/** The words of the client's paper in the client's language. */
export function paperWords(locale: Locale) {
  return getTranslations({ locale, namespace: "planSummary.paper" });
}

export type PaperWords = Awaited<ReturnType<typeof paperWords>>;
