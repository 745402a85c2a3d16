import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";

/** The words of the client's paper in its language, which may be another than the worker's. */
export function paperWords(locale: Locale) {
  return getTranslations({ locale, namespace: "paper" });
}

export type PaperWords = Awaited<ReturnType<typeof paperWords>>;

/** What turns a document into the client's words. */
export type PaperTools = { t: PaperWords; locale: Locale };
