import { useLocale, useTranslations } from "next-intl";
import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { RowHead } from "@/components/ui/row-head";
import { formatDay } from "@/lib/dates";
import type { GoalRow } from "@/lib/progress/goals";
import type { ProgressRows } from "@/lib/progress/rows";
import { GoalChart } from "./goal-chart";
import { GoalTitle } from "./goal-title";
import { SubHeading } from "./sub-heading";

/** Goals that only earlier plans had: where they were last, and no change, because that plan is over. */
export function EarlierGoals({ goals, rows }: { goals: readonly GoalRow[]; rows: ProgressRows }) {
  const t = useTranslations("progress");
  const locale = useLocale();
  if (goals.length === 0) return null;
  return (
    <div className={goals.every(({ hidden }) => hidden) ? "print:hidden" : undefined}>
      <SubHeading title={t("goals.earlier")} lead={t("goals.earlierLead")} />
      <DataTable
        caption={t("goals.earlier")}
        hideCaption
        head={
          <>
            <ColumnHead>{t("goals.goal")}</ColumnHead>
            <ColumnHead>{t("goals.line")}</ColumnHead>
            <ColumnHead>{t("goals.last")}</ColumnHead>
          </>
        }
      >
        {goals.map((goal) => (
          <tr key={goal.id} className={goal.hidden ? "print:hidden" : undefined}>
            <RowHead className="sm:max-w-80">
              <GoalTitle goal={goal} />
            </RowHead>
            <Cell label={t("goals.line")} className="max-sm:block sm:w-60 sm:py-1 sm:align-middle">
              <GoalChart goal={goal} rows={rows} />
            </Cell>
            <Cell label={t("goals.last")}>
              {goal.now
                ? t("chart.score", { day: formatDay(goal.now.day, locale), score: goal.now.score })
                : t("place.notEvaluated")}
            </Cell>
          </tr>
        ))}
      </DataTable>
    </div>
  );
}
