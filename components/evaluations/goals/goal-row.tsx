import { getLocale, getTranslations } from "next-intl/server";
import { Marks } from "@/components/evaluations/marks";
import { goalNames } from "@/components/evaluations/names";
import type { EvaluationContent } from "@/lib/evaluations/content";
import { asLocale } from "@/lib/i18n/locales";
import type { PlanGoal } from "@/lib/plans/content";
import { GoalAnswer } from "./goal-answer";
import { lastScore } from "./last-score";

type GoalRowProps = { goal: PlanGoal; previous: EvaluationContent | null };

/** One goal: what it is called and what is marked on it, and how far it is. */
export async function GoalRow({ goal, previous }: GoalRowProps) {
  const t = await getTranslations("evaluations.goals");
  const locale = asLocale(await getLocale());
  const { title, official } = goalNames(goal, locale);
  return (
    <li className="grid gap-x-6 gap-y-2 border-b border-line pt-3 pb-1 lg:grid-cols-[minmax(0,1fr)_minmax(0,2fr)]">
      <div className="flex min-w-0 flex-col gap-1">
        <h3 className="text-base">{title}</h3>
        {official && <p className="text-sm text-muted">{official}</p>}
        <Marks important={goal.important} keepLevel={goal.keepLevel} hidden={goal.hidden} />
      </div>
      <GoalAnswer goalKey={goal.key} name={title} last={lastScore(goal.key, previous, { t, locale })} />
    </li>
  );
}
