import type { ClientLocale } from "@/lib/i18n/client-locales";

/** Which way each language runs. What the client wrote finds its own way (`dir="auto"`). */
const directions: Record<ClientLocale, "ltr" | "rtl"> = {
  fi: "ltr",
  "fi-simple": "ltr",
  sv: "ltr",
  en: "ltr",
};

/** `lang` and `dir` of what is written in one language. */
export function inLanguage(language: ClientLocale): { lang: string; dir: "ltr" | "rtl" } {
  return { lang: language, dir: directions[language] };
}
