import { useTranslations } from "next-intl";
import type { GoalRow } from "@/lib/progress/goals";
import { GoalTitle } from "./goal-title";
import { SubHeading } from "./sub-heading";

/** Goals agreed for later: named, not scored. */
export function LaterGoals({ goals }: { goals: readonly GoalRow[] }) {
  const t = useTranslations("progress.goals");
  if (goals.length === 0) return null;
  return (
    <div className={goals.every(({ hidden }) => hidden) ? "print:hidden" : undefined}>
      <SubHeading title={t("later")} lead={t("laterLead")} />
      <ul className="list-disc pl-6">
        {goals.map((goal) => (
          <li key={goal.id} className={goal.hidden ? "print:hidden" : undefined}>
            <GoalTitle goal={goal} />
          </li>
        ))}
      </ul>
    </div>
  );
}
