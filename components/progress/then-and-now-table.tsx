import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { RowHead } from "@/components/ui/row-head";
import { formatDay } from "@/lib/dates";
import { lastPlan, lastPlanEvaluations } from "@/lib/progress/last-plan";
import type { ProgressRows } from "@/lib/progress/rows";
import type { ThenAndNow } from "@/lib/progress/then-and-now";
import { Marks } from "./marks";

/** More columns than this do not fit beside the name; every evaluation can be opened from the timeline. */
const shownEvaluations = 3;

type ThenAndNowTableProps<State> = {
  caption: string;
  /** The head of the first column. */
  what: string;
  items: readonly ThenAndNow<State>[];
  nameOf: (item: ThenAndNow<State>) => string;
  show: (state: State) => ReactNode;
  rows: ProgressRows;
};

/** What each row was in the plan and at its latest evaluations, in words. */
export function ThenAndNowTable<State>({
  caption,
  what,
  items,
  nameOf,
  show,
  rows,
}: ThenAndNowTableProps<State>) {
  const t = useTranslations("progress.columns");
  const locale = useLocale();
  const evaluations = lastPlanEvaluations(rows);
  const from = Math.max(0, evaluations.length - shownEvaluations);
  const planDay = lastPlan(rows)?.confirmedOn;
  const planHead = t("plan", { day: planDay ? formatDay(planDay, locale) : "" });
  const heads = evaluations.slice(from).map(({ id, day }) => ({
    id,
    head: t("evaluation", { day: formatDay(day, locale) }),
  }));
  return (
    <>
      <DataTable
        caption={caption}
        hideCaption
        head={
          <>
            <ColumnHead>{what}</ColumnHead>
            <ColumnHead>{planHead}</ColumnHead>
            {heads.map(({ id, head }) => (
              <ColumnHead key={id}>{head}</ColumnHead>
            ))}
          </>
        }
      >
        {items.map((item) => (
          <tr key={item.id} className={item.hidden ? "print:hidden" : undefined}>
            <RowHead>
              {nameOf(item)}
              <Marks hidden={item.hidden} />
            </RowHead>
            <Cell label={planHead}>{show(item.planned)}</Cell>
            {heads.map(({ id, head }, place) => {
              const state = item.evaluated[from + place];
              return (
                <Cell key={id} label={head}>
                  {state === undefined ? null : show(state)}
                </Cell>
              );
            })}
          </tr>
        ))}
      </DataTable>
      {from > 0 && <p className="text-sm text-muted">{t("left")}</p>}
    </>
  );
}
