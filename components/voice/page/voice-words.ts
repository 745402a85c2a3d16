import { getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import type { ClientLocale } from "@/lib/i18n/client-locales";
import type { Locale } from "@/lib/i18n/locales";

/** The words of the questions in the client's language. */
export function voiceWords(locale: ClientLocale) {
  // As of the client's paper: easy Finnish is asked for by name only, which the request's words know.
  return getTranslations({ locale: locale as Locale, namespace: "voice" });
}

export type VoiceWords = Awaited<ReturnType<typeof voiceWords>>;

/** What the pages of the questions are drawn with. */
export type VoiceTools = {
  t: VoiceWords;
  locale: ClientLocale;
  /** The address of the shared page; the questions stand below it. */
  path: string;
  /** The way out in a hurry, which every shared page has. */
  exit: ReactNode;
};
