import { useLocale, useTranslations } from "next-intl";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { type GoalRow, hasEnded } from "@/lib/progress/goals";
import { lastPlanEvaluations } from "@/lib/progress/last-plan";
import type { ProgressRows } from "@/lib/progress/rows";
import { GoalTableRow } from "./goal-table-row";
import { GroupRow } from "./group-row";
import { goalClassName } from "./names";

/** The goals of the current plan by class, those that ended last: line, first, now, change. */
export function GoalTable({ goals, rows }: { goals: readonly GoalRow[]; rows: ProgressRows }) {
  const t = useTranslations("progress.goals");
  const locale = useLocale();
  const evaluations = lastPlanEvaluations(rows);
  const days = { firstDay: evaluations[0]?.day, latestDay: evaluations.at(-1)?.day };
  const titleOf = (goal: GoalRow) =>
    hasEnded(goal) ? t("ended") : (goalClassName(goal.classCode, locale) ?? t("own"));
  return (
    <DataTable
      caption={t("caption")}
      hideCaption
      head={
        <>
          <ColumnHead>{t("goal")}</ColumnHead>
          <ColumnHead>{t("line")}</ColumnHead>
          <ColumnHead>{t("first")}</ColumnHead>
          <ColumnHead>{t("now")}</ColumnHead>
          <ColumnHead>{t("change")}</ColumnHead>
        </>
      }
    >
      {[...Map.groupBy(goals, titleOf)].flatMap(([title, members]) => [
        <GroupRow key={title} title={title} span={5} hidden={members.every(({ hidden }) => hidden)} />,
        ...members.map((goal) => <GoalTableRow key={goal.id} goal={goal} rows={rows} {...days} />),
      ])}
    </DataTable>
  );
}
