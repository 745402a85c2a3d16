import type { getTranslations } from "next-intl/server";

/** The words of evaluations, and those of plans that evaluations say too. */
export type EvaluationsWords = Awaited<ReturnType<typeof getTranslations<"evaluations">>>;
export type PlanWords = Awaited<ReturnType<typeof getTranslations<"planSummary">>>;
