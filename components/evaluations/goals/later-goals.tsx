import { getLocale, getTranslations } from "next-intl/server";
import { Marks } from "@/components/evaluations/marks";
import { goalNames } from "@/components/evaluations/names";
import { Disclosure } from "@/components/ui/disclosure";
import { asLocale } from "@/lib/i18n/locales";
import type { PlanGoal } from "@/lib/plans/content";

/** Goals that were put off: shown so that they are not forgotten, not asked. */
export async function LaterGoals({ goals }: { goals: readonly PlanGoal[] }) {
  const t = await getTranslations("evaluations.goals");
  const locale = asLocale(await getLocale());
  return (
    <Disclosure summary={`${t("later")} (${goals.length})`}>
      <p className="text-muted">{t("laterLead")}</p>
      <ul className="mt-2 flex flex-col gap-2">
        {goals.map((goal) => {
          const { title, official } = goalNames(goal, locale);
          return (
            <li key={goal.key}>
              {title}
              {official && <span className="block text-sm text-muted">{official}</span>}
              <Marks important={goal.important} keepLevel={goal.keepLevel} hidden={goal.hidden} />
            </li>
          );
        })}
      </ul>
    </Disclosure>
  );
}
