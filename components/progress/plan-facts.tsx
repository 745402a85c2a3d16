import { useLocale, useTranslations } from "next-intl";
import { DataList } from "@/components/ui/data-list";
import { type Day, formatDay } from "@/lib/dates";
import { lastPlan, lastPlanEvaluations } from "@/lib/progress/last-plan";
import type { ProgressRows } from "@/lib/progress/rows";
import { DueWords } from "./due-words";

type PlanFactsProps = {
  rows: ProgressRows;
  /** When the plan in force is to be evaluated next; null when no plan is in force. */
  due: Day | null;
  today: Day;
};

/** The days that matter: plan, evaluations, the latest and the next. */
export function PlanFacts({ rows, due, today }: PlanFactsProps) {
  const t = useTranslations("progress.facts");
  const locale = useLocale();
  const plan = lastPlan(rows);
  const evaluations = lastPlanEvaluations(rows);
  const latest = evaluations.at(-1)?.day;
  return (
    <DataList
      items={[
        { term: t("plan"), value: plan?.confirmedOn ? formatDay(plan.confirmedOn, locale) : t("noneYet") },
        { term: t("evaluations"), value: evaluations.length },
        { term: t("latest"), value: latest ? formatDay(latest, locale) : t("noneYet") },
        { term: t("next"), value: due ? <DueWords due={due} today={today} /> : t("notSet") },
      ]}
    />
  );
}
