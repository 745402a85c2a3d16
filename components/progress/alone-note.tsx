import { useLocale, useTranslations } from "next-intl";
import { formatDay } from "@/lib/dates";
import { lastPlanEvaluations } from "@/lib/progress/last-plan";
import type { ProgressRows } from "@/lib/progress/rows";

/** Evaluations that were not made together: their numbers are read with care. */
export function AloneNote({ rows }: { rows: ProgressRows }) {
  const t = useTranslations("progress");
  const locale = useLocale();
  const alone = lastPlanEvaluations(rows).flatMap(({ day, tookPart }) =>
    tookPart === null || tookPart === "together"
      ? []
      : [`${formatDay(day, locale)} (${t(`aloneBy.${tookPart}`)})`],
  );
  if (alone.length === 0) return null;
  return <p className="max-w-text text-sm">{t("alone", { count: alone.length, days: alone.join(", ") })}</p>;
}
