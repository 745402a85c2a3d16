import { useLocale, useTranslations } from "next-intl";
import { Cell } from "@/components/ui/cell";
import { RowHead } from "@/components/ui/row-head";
import { type Day, formatDay } from "@/lib/dates";
import type { GoalRow } from "@/lib/progress/goals";
import type { ProgressRows } from "@/lib/progress/rows";
import { ChangeWords } from "./change-words";
import { GoalChart } from "./goal-chart";
import { GoalTitle } from "./goal-title";
import { PlaceNow } from "./place-now";
import { ScoreWords } from "./score-words";

type GoalTableRowProps = {
  goal: GoalRow;
  rows: ProgressRows;
  /** The days of the plan's first and latest evaluation; a number from another day says so. */
  firstDay: Day | undefined;
  latestDay: Day | undefined;
};

/** One goal of the current plan. */
export function GoalTableRow({ goal, rows, firstDay, latestDay }: GoalTableRowProps) {
  const t = useTranslations("progress");
  const locale = useLocale();
  // One score is a place, not yet a first one.
  const first = goal.first === goal.now ? undefined : goal.first;
  return (
    <tr className={goal.hidden ? "print:hidden" : undefined}>
      <RowHead className="sm:max-w-80">
        <GoalTitle goal={goal} />
      </RowHead>
      <Cell label={t("goals.line")} className="max-sm:block sm:w-60 sm:py-1 sm:align-middle">
        <GoalChart goal={goal} rows={rows} />
      </Cell>
      <Cell label={t("goals.first")}>
        {first ? <ScoreWords score={first.score} /> : "–"}
        {first && first.day !== firstDay && (
          <span className="block text-sm text-muted">
            {t("place.on", { day: formatDay(first.day, locale) })}
          </span>
        )}
      </Cell>
      <Cell label={t("goals.now")}>
        <PlaceNow goal={goal} latestDay={latestDay} />
      </Cell>
      <Cell label={t("goals.change")}>
        <ChangeWords goal={goal} />
      </Cell>
    </tr>
  );
}
