import { getLocale, getTranslations } from "next-intl/server";
import type { ReactNode } from "react";
import { TickGroup } from "@/components/plans/fields/tick-group";
import { TickList } from "@/components/plans/fields/tick-list";
import { TickRow } from "@/components/plans/fields/tick-row";
import { otherWords } from "@/components/plans/frame/other-words";
import type { Edition } from "@/lib/avain/types";
import { asLocale } from "@/lib/i18n/locales";
import type { FieldValue } from "@/lib/saving/values";
import { TickedGoal } from "./ticked-goal";

type GoalListProps = {
  edition: Edition;
  values: Readonly<Record<string, FieldValue>>;
  /** What stands beside the filter. */
  beside: ReactNode;
};

/** All goals of the catalogue in one view, class beside class: the rows of three and three are of like length. */
export async function GoalList({ edition, values, beside }: GoalListProps) {
  const t = await getTranslations("planGoals");
  const locale = asLocale(await getLocale());
  return (
    <TickList
      id="goals"
      title={t("choose")}
      beside={beside}
      filterLabel={t("filter")}
      none={t("noneChosen")}
      className="grid gap-x-6 gap-y-5 sm:grid-cols-2 lg:grid-cols-3"
    >
      {edition.goalClasses.map((goalClass) => (
        <TickGroup key={goalClass.code} id={`class-${goalClass.code}`} title={goalClass.name[locale]}>
          {edition.goals
            .filter((goal) => goal.class === goalClass.code && !goal.retiredOn)
            .map((goal) => (
              <TickRow
                key={goal.code}
                path={`goals.${goal.code}.chosen`}
                name={goal.name[locale]}
                help={goal.help[locale]}
                find={otherWords(goal, locale)}
                isTicked={values[`goals.${goal.code}.chosen`] === true}
              >
                <TickedGoal code={goal.code} name={goal.name[locale]} startsHidden={goal.hiddenByDefault} />
              </TickRow>
            ))}
        </TickGroup>
      ))}
    </TickList>
  );
}
