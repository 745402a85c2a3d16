import { useLocale, useTranslations } from "next-intl";
import { type Day, formatDay } from "@/lib/dates";
import type { GoalRow } from "@/lib/progress/goals";
import { OwnViews } from "./own-views";
import { ScoreWords } from "./score-words";

type PlaceNowProps = { goal: GoalRow; latestDay: Day | undefined };

/** Where a goal is now: the latest agreed number, or why there is none and what it was the last time. */
export function PlaceNow({ goal: { now, gap }, latestDay }: PlaceNowProps) {
  const t = useTranslations("progress.place");
  const locale = useLocale();
  if (gap)
    return (
      <>
        <span>{t(gap.kind)}</span>
        {gap.kind === "noAgreement" && <OwnViews {...gap} />}
        {/* Reasons are the worker's: they are not printed. */}
        {gap.reason && (
          <span className="block text-sm text-muted print:hidden">{t("reason", { reason: gap.reason })}</span>
        )}
        {now && (
          <span className="block text-sm text-muted">
            {t("lastTime", { score: now.score, day: formatDay(now.day, locale) })}
          </span>
        )}
      </>
    );
  if (!now) return <span className="text-muted">{t("notEvaluated")}</span>;
  return (
    <>
      <ScoreWords score={now.score} />
      {now.day !== latestDay && (
        <span className="block text-sm text-muted">{t("on", { day: formatDay(now.day, locale) })}</span>
      )}
      <OwnViews {...now} agreed={now.score} />
    </>
  );
}
