import { useLocale, useTranslations } from "next-intl";
import { GoalLine } from "@/components/charts/goal-line";
import { type Day, formatDay } from "@/lib/dates";
import { chartDays, goalChart } from "@/lib/progress/goal-chart";
import type { GoalPoint } from "@/lib/progress/goal-points";
import type { GoalRow } from "@/lib/progress/goals";
import type { ProgressRows } from "@/lib/progress/rows";
import { goalName } from "./names";

/** A goal's small line, with all its values in words for those who do not see it. */
export function GoalChart({ goal, rows }: { goal: GoalRow; rows: ProgressRows }) {
  const t = useTranslations("progress.chart");
  const locale = useLocale();
  const days = chartDays(rows);
  if (!days || goal.points.length === 0) return null;
  const inWords = goal.points.flatMap((point, place) => {
    const before = goal.points[place - 1];
    const words = pointInWords(point, formatDay(point.day, locale), t);
    return before && before.planId !== point.planId ? [t("newPlan"), words] : [words];
  });
  const label = t("label", { name: goalName(goal, locale), points: inWords.join("; ") });
  return <GoalLine label={label} {...days} {...goalChart(goal.points, rows)} />;
}

function pointInWords(
  point: GoalPoint,
  day: Day,
  t: ReturnType<typeof useTranslations<"progress.chart">>,
): string {
  if (point.kind === "score") return t("score", { day, score: point.score });
  if (point.kind === "notScored") return t("notScored", { day });
  const views = [
    ...(point.clientScore === null ? [] : [t("clientView", { score: point.clientScore })]),
    ...(point.workerScore === null ? [] : [t("workerView", { score: point.workerScore })]),
  ];
  return views.length > 0
    ? t("noAgreementViews", { day, views: views.join(", ") })
    : t("noAgreement", { day });
}
