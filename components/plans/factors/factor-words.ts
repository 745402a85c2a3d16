import { getTranslations } from "next-intl/server";
import type { FactorScaleStep } from "@/lib/avain/types";
import type { Locale } from "@/lib/i18n/locales";

/** The words that rows of factors need in the browser, finished in the language of the request. */
export async function factorWords(scale: readonly FactorScaleStep[], locale: Locale) {
  const [t, plans] = await Promise.all([getTranslations("planFactors"), getTranslations("plans.rows")]);
  return {
    effects: scale.map(({ value, short }) => ({ value, word: short[locale] })),
    clear: t("clear"),
    clearOf: t("clearOf", { name: "{name}" }),
    local: t("local"),
    note: t("note"),
    noteShort: t("noteShort"),
    noteWritten: t("noteWritten"),
    hidden: t("hidden"),
    hiddenShort: plans("hiddenShort"),
    own: {
      add: t("own.add"),
      addTo: t("own.addTo", { name: "{name}" }),
      words: t("own.words"),
      takeOut: plans("takeOut"),
    },
  } as const;
}

export type FactorWords = Awaited<ReturnType<typeof factorWords>>;
