import { foldWords } from "@/components/plans/frame/find-words";
import type { Goal } from "@/lib/avain/types";
import type { Locale } from "@/lib/i18n/locales";
import { TickedGoal } from "./ticked-goal";

type GoalRowProps = { goal: Goal; locale: Locale; chosen: boolean };

/** The names that no one sees here but some may type: the short one and those the client reads. */
function otherWords({ short, client }: Goal, locale: Locale): string {
  const simple = locale === "fi" ? client["fi-simple"] : "";
  return foldWords(`${short[locale]} ${client[locale]} ${simple}`);
}

/** One goal of the catalogue: its box and name, its help, and what opens while it is ticked. */
export function GoalRow({ goal, locale, chosen }: GoalRowProps) {
  const path = `goals.${goal.code}.chosen`;
  const help = `help-${goal.code}`;
  return (
    <li
      data-find={otherWords(goal, locale)}
      className="group/row rounded-md border border-transparent has-[[data-tick]:checked]:border-accent has-[[data-tick]:checked]:bg-accent-soft data-top:border-dashed data-top:border-ink group-has-[[data-switch=only]:checked]/list:not-has-[[data-tick]:checked]:hidden"
    >
      <label className="flex min-h-11 items-start gap-2.5 rounded-md px-2.5 py-[0.5625rem] hover:bg-sunken group-has-[[data-tick]:checked]/row:font-semibold group-has-[[data-tick]:checked]/row:hover:bg-transparent">
        <input
          type="checkbox"
          id={path}
          name={path}
          defaultChecked={chosen}
          data-tick=""
          aria-describedby={help}
          autoComplete="off"
          className="mt-0.5 size-[1.375rem] shrink-0"
        />
        <span data-name="">{goal.name[locale]}</span>
      </label>
      <p
        id={help}
        data-help=""
        className="hidden px-2.5 pb-1.5 text-sm text-muted group-has-[[data-switch=help]:checked]/list:block group-has-[[data-tick]:checked]/row:block group-data-why/row:block"
      >
        {goal.help[locale]}
      </p>
      <TickedGoal code={goal.code} name={goal.name[locale]} startsHidden={goal.hiddenByDefault} />
    </li>
  );
}
