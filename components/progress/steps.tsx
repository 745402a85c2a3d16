import { useLocale, useTranslations } from "next-intl";
import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { RowHead } from "@/components/ui/row-head";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/dates";
import type { ProgressRows } from "@/lib/progress/rows";
import { type StepNow, stepsNow } from "@/lib/progress/work";
import { Marks } from "./marks";

/** What was agreed to happen next, who does it, and whether it is done. */
export function Steps({ rows }: { rows: ProgressRows }) {
  const t = useTranslations("progress.steps");
  const locale = useLocale();
  const steps = stepsNow(rows);
  const who = ({ who: doer, whoName }: StepNow) => {
    if (!doer) return whoName || t("notSaid");
    return whoName ? t("named", { who: t(doer), name: whoName }) : t(doer);
  };
  return (
    <Section title={t("title")}>
      {steps.length === 0 ? (
        <p className="text-muted">{t("none")}</p>
      ) : (
        <DataTable
          caption={t("caption")}
          hideCaption
          head={
            <>
              <ColumnHead>{t("what")}</ColumnHead>
              <ColumnHead>{t("who")}</ColumnHead>
              <ColumnHead>{t("byDate")}</ColumnHead>
              <ColumnHead>{t("state")}</ColumnHead>
            </>
          }
        >
          {steps.map((step) => (
            <tr key={step.id} className={step.hidden ? "print:hidden" : undefined}>
              <RowHead>
                {step.what}
                <Marks hidden={step.hidden} />
              </RowHead>
              <Cell label={t("who")}>{who(step)}</Cell>
              <Cell label={t("byDate")}>{step.byDate ? formatDay(step.byDate, locale) : t("notSaid")}</Cell>
              <Cell label={t("state")}>{step.done ? t("done") : t("open")}</Cell>
            </tr>
          ))}
        </DataTable>
      )}
    </Section>
  );
}
