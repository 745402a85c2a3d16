import type { Goal, ItemClass } from "@/lib/avain/types";
import type { Locale } from "@/lib/i18n/locales";
import type { FieldValue } from "@/lib/saving/values";
import { GoalRow } from "./goal-row";

type GoalClassProps = {
  goalClass: ItemClass<string>;
  goals: readonly Goal[];
  locale: Locale;
  values: Readonly<Record<string, FieldValue>>;
};

/** A class of goals under its name. */
export function GoalClass({ goalClass, goals, locale, values }: GoalClassProps) {
  const heading = `class-${goalClass.code}`;
  return (
    <section
      data-group=""
      aria-labelledby={heading}
      className="group-has-[[data-switch=only]:checked]/list:not-has-[[data-tick]:checked]:hidden"
    >
      <h3 id={heading} className="mb-1 border-b border-edge px-2.5 pb-1 text-base">
        {goalClass.name[locale]}
      </h3>
      <ul className="flex flex-col gap-0.5">
        {goals.map((goal) => (
          <GoalRow
            key={goal.code}
            goal={goal}
            locale={locale}
            chosen={values[`goals.${goal.code}.chosen`] === true}
          />
        ))}
      </ul>
    </section>
  );
}
