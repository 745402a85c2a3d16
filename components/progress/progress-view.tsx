import { useLocale, useTranslations } from "next-intl";
import { Notice } from "@/components/ui/notice";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { type Day, formatDay } from "@/lib/dates";
import { goalGroups } from "@/lib/progress/goals";
import { lastPlan } from "@/lib/progress/last-plan";
import type { ProgressRows } from "@/lib/progress/rows";
import { printableGoals } from "@/lib/progress/shown";
import { AloneNote } from "./alone-note";
import { ChartLegend } from "./chart-legend";
import { EarlierGoals } from "./earlier-goals";
import { Factors } from "./factors";
import { GoalTable } from "./goal-table";
import { HeadlineSentence } from "./headline-sentence";
import { LaterGoals } from "./later-goals";
import { Methods } from "./methods";
import { PlanFacts } from "./plan-facts";
import { Services } from "./services";
import { Steps } from "./steps";
import { Timeline } from "./timeline";

type ProgressViewProps = {
  clientId: string;
  rows: ProgressRows;
  due: Day | null;
  today: Day;
};

/** How far a client has come, once there is a plan: sentence, goals, what changed around them, and what was done. */
export function ProgressView({ clientId, rows, due, today }: ProgressViewProps) {
  const t = useTranslations("progress");
  const common = useTranslations("common");
  const locale = useLocale();
  const plan = lastPlan(rows);
  if (!plan) return null;
  const goals = goalGroups(rows);
  const isEvaluated = rows.evaluations.length > 0;
  return (
    <>
      <Section title={t("title")} actions={<PrintButton label={common("print")} />}>
        <p className="hidden print:block">{t("printed", { day: formatDay(today, locale) })}</p>
        {plan.state === "closed" && <Notice>{t("closedPlan")}</Notice>}
        {/* Two sentences: the printed one is counted from the printed rows, and does not tell that there are more. */}
        <HeadlineSentence goals={goals} rows={rows} className="print:hidden" />
        <HeadlineSentence goals={printableGoals(goals)} rows={rows} className="hidden print:block" />
        <AloneNote rows={rows} />
        <PlanFacts rows={rows} due={due} today={today} />
      </Section>
      <Section title={t("goals.title")}>
        {goals.current.length === 0 ? (
          <p className="text-muted">{t("goals.none")}</p>
        ) : (
          <GoalTable goals={goals.current} rows={rows} />
        )}
        {isEvaluated && <ChartLegend />}
        <LaterGoals goals={goals.later} />
        <EarlierGoals goals={goals.earlier} rows={rows} />
      </Section>
      <Factors rows={rows} />
      <Methods rows={rows} />
      <Services rows={rows} />
      <Steps rows={rows} />
      <Timeline rows={rows} clientId={clientId} />
    </>
  );
}
