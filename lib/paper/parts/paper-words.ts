import { getTranslations } from "next-intl/server";
import type { ClientLocale } from "@/lib/i18n/client-locales";
import type { Locale } from "@/lib/i18n/locales";

/** The words of the client's paper in its language, which may be another than the worker's. */
export function paperWords(locale: ClientLocale) {
  // Pages are in the interface's languages; easy Finnish is asked for by name only, which the request's words know.
  return getTranslations({ locale: locale as Locale, namespace: "paper" });
}

export type PaperWords = Awaited<ReturnType<typeof paperWords>>;

/** What turns a document into the client's words. */
export type PaperTools = { t: PaperWords; locale: ClientLocale };
