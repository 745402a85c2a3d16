import { useTranslations } from "next-intl";
import type { GoalGroups } from "@/lib/progress/goals";
import { headlineOf } from "@/lib/progress/headline";
import type { ProgressRows } from "@/lib/progress/rows";

type HeadlineSentenceProps = { goals: GoalGroups; rows: ProgressRows; className?: string };

/** How far the client has come, in one sentence counted from the rows of the table below it. */
export function HeadlineSentence({ goals, rows, className }: HeadlineSentenceProps) {
  const t = useTranslations("progress");
  const headline = headlineOf(goals, rows);
  const hasEnded = headline.reached + headline.noLongerTopical > 0;
  return (
    <div className={className}>
      <p className="max-w-[60rem] text-lg font-semibold">{t("headline", headline)}</p>
      {hasEnded && <p>{t("ended", headline)}</p>}
      {headline.kind === "several" && <p className="max-w-text text-sm text-muted">{t("headlineNote")}</p>}
    </div>
  );
}
