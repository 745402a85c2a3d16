import { getTranslations } from "next-intl/server";
import type { Locale } from "@/lib/i18n/locales";

/** The words of the client's paper in the client's language. */
export async function paperWords(locale: Locale) {
  const [t, states] = await Promise.all([
    getTranslations({ locale, namespace: "evaluations.paper" }),
    getTranslations({ locale, namespace: "planSummary.paper.serviceStates" }),
  ]);
  return { t, states };
}

export type PaperWords = Awaited<ReturnType<typeof paperWords>>;
