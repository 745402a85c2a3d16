import type { getTranslations } from "next-intl/server";

/** The words of the summary, as `getTranslations("planSummary")` gives them. */
export type SummaryWords = Awaited<ReturnType<typeof getTranslations<"planSummary">>>;
