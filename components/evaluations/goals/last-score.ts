import type { getTranslations } from "next-intl/server";
import { anchorFor } from "@/lib/avain/scale";
import { formatDay } from "@/lib/dates";
import type { EvaluationContent } from "@/lib/evaluations/content";
import type { Locale } from "@/lib/i18n/locales";

type Words = Awaited<ReturnType<typeof getTranslations<"evaluations.goals">>>;

/** What the evaluation before said of a goal, in one line; nothing when it did not ask. */
export function lastScore(
  key: string,
  previous: EvaluationContent | null,
  { t, locale }: { t: Words; locale: Locale },
): string | undefined {
  const last = previous?.goals.find((goal) => goal.key === key);
  if (!previous?.day || !last) return undefined;
  const day = formatDay(previous.day, locale);
  if (last.score === null)
    return t("last", {
      day,
      value: t(`lastRatings.${last.rating === "noAgreement" ? "noAgreement" : "notScored"}`),
    });
  const word = anchorFor(last.score)?.name[locale] ?? "";
  return t("last", { day, value: t("lastScore", { score: String(last.score), word }) });
}
