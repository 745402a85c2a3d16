import { getTranslations } from "next-intl/server";
import type { ClientLocale } from "@/lib/i18n/client-locales";
import type { Locale } from "@/lib/i18n/locales";

/** The words of a shared page in the client's language. */
export function sharedWords(locale: ClientLocale) {
  // As of the client's paper: easy Finnish is asked for by name only, which the request's words know.
  return getTranslations({ locale: locale as Locale, namespace: "sharedPage" });
}

export type SharedWords = Awaited<ReturnType<typeof sharedWords>>;

/** What the parts of a shared page are drawn with. */
export type PageTools = {
  t: SharedWords;
  locale: ClientLocale;
  /** The address of the page. */
  path: string;
};
