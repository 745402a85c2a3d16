import { useLocale } from "next-intl";
import type { GoalRow } from "@/lib/progress/goals";
import { Marks } from "./marks";
import { besideName, goalName } from "./names";

/** A goal's name, the client's own words beside an official name, and what is marked on it. */
export function GoalTitle({ goal }: { goal: GoalRow }) {
  const locale = useLocale();
  const words = besideName(goal);
  return (
    <>
      <span>{goalName(goal, locale)}</span>
      {words && <span className="block font-normal text-muted">{words}</span>}
      <Marks {...goal} />
    </>
  );
}
