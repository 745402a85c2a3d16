import { getTranslations } from "next-intl/server";
import { serviceStates } from "@/lib/terms";

/** The words that ticked services need in the browser, finished in the language of the request. */
export async function serviceWords() {
  const [t, summary, rows] = await Promise.all([
    getTranslations("planServices"),
    getTranslations("planSummary"),
    getTranslations("plans.rows"),
  ]);
  return {
    provider: t("provider"),
    state: t("state"),
    stateEmpty: t("stateEmpty"),
    states: serviceStates.map((value) => ({ value, label: summary(`serviceStates.${value}`) })),
    stateReason: t("stateReason"),
    stateReasonHint: t("stateReasonHint"),
    fromDate: t("fromDate"),
    toDate: t("toDate"),
    dateHint: t("dateHint"),
    more: rows("more"),
    hidden: rows("hidden"),
    hiddenShort: rows("hiddenShort"),
  } as const;
}

export type ServiceWords = Awaited<ReturnType<typeof serviceWords>>;
