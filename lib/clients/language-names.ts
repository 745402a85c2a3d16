import type { getTranslations } from "next-intl/server";
import { hasOwnName, type Language, languages } from "./languages";

type ClientWords = Awaited<ReturnType<typeof getTranslations<"clients">>>;

/** The name of a language in the reader's own, with a capital first. The code itself when it is unknown. */
export function languageName(code: string, t: ClientWords, locale: string): string {
  if (hasOwnName(code)) return t(`languages.${code}`);
  const name = new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
  return name.charAt(0).toLocaleUpperCase(locale) + name.slice(1);
}

/** All languages with their names, the commonest first. */
export function languageOptions(t: ClientWords, locale: string): { value: Language; label: string }[] {
  return languages.map((value) => ({ value, label: languageName(value, t, locale) }));
}
