import { getLocale, getTranslations } from "next-intl/server";
import { FilterBox } from "@/components/plans/frame/filter-box";
import { filterWords } from "@/components/plans/frame/filter-words";
import { ListSwitch } from "@/components/plans/frame/list-switch";
import type { Edition } from "@/lib/avain/types";
import { asLocale } from "@/lib/i18n/locales";
import type { FieldValue } from "@/lib/saving/values";
import { GoalClass } from "./goal-class";

type GoalListProps = { edition: Edition; values: Readonly<Record<string, FieldValue>> };

/** All goals of the catalogue in one view: a filter, two ways of looking, and the classes side by side. */
export async function GoalList({ edition, values }: GoalListProps) {
  const [t, plans] = await Promise.all([getTranslations("planGoals"), getTranslations("plans.rows")]);
  const locale = asLocale(await getLocale());
  return (
    <section id="goals" aria-labelledby="goals-title" className="group/list flex flex-col gap-3">
      <h2 id="goals-title">{t("choose")}</h2>
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-1">
        <FilterBox words={await filterWords(t("filter"))} listId="goals" />
        <div className="flex flex-wrap gap-x-5">
          <ListSwitch kind="only">{t("onlyChosen")}</ListSwitch>
          <ListSwitch kind="help">{plans("help")}</ListSwitch>
        </div>
      </div>
      <p className="hidden text-muted group-has-[[data-switch=only]:checked]/list:block group-has-[[data-tick]:checked]/list:hidden!">
        {t("noneChosen")}
      </p>
      <div className="grid gap-x-6 gap-y-6 sm:grid-cols-2 lg:grid-cols-3">
        {edition.goalClasses.map((goalClass) => (
          <GoalClass
            key={goalClass.code}
            goalClass={goalClass}
            goals={edition.goals.filter((goal) => goal.class === goalClass.code && !goal.retiredOn)}
            locale={locale}
            values={values}
          />
        ))}
      </div>
    </section>
  );
}
