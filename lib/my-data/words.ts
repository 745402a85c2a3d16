import { getTranslations } from "next-intl/server";
import { recordWords } from "@/lib/hand-over/words";
import type { Locale } from "@/lib/i18n/locales";

/** The words of a client's own data in a language that may be another than the worker's. */
export async function myDataWords(locale: Locale) {
  const [t, clients, common, consents, record] = await Promise.all([
    getTranslations({ locale, namespace: "myData" }),
    getTranslations({ locale, namespace: "clients" }),
    getTranslations({ locale, namespace: "common" }),
    getTranslations({ locale, namespace: "consents" }),
    recordWords(locale),
  ]);
  return { t, clients, common, consents, record, locale };
}

export type MyDataTools = Awaited<ReturnType<typeof myDataWords>>;
