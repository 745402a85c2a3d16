import { useLocale, useTranslations } from "next-intl";
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

/** The days that matter, on paper: plan, evaluations, the latest and the next. On the screen they stand at the top. */
export function PlanFacts({ rows, due, today }: PlanFactsProps) {
  const t = useTranslations("progress.facts");
  const locale = useLocale();
  const plan = lastPlan(rows);
  const evaluations = lastPlanEvaluations(rows);
  const latest = evaluations.at(-1)?.day;
  const facts = [
    { term: t("plan"), value: plan?.confirmedOn ? formatDay(plan.confirmedOn, locale) : t("noneYet") },
    { term: t("evaluations"), value: evaluations.length },
    { term: t("latest"), value: latest ? formatDay(latest, locale) : t("noneYet") },
    { term: t("next"), value: due ? <DueWords due={due} today={today} /> : t("notSet") },
  ];
  return (
    <dl className="hidden gap-x-6 gap-y-2 border-y border-line py-3 print:grid print:grid-cols-2">
      {facts.map(({ term, value }) => (
        <div key={term}>
          <dt className="text-sm text-muted">{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
