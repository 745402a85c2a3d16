import { getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import type { EvaluationContent } from "@/lib/evaluations/content";
import type { PlanGoal } from "@/lib/plans/content";
import { GoalRow } from "./goal-row";

type EndedGoalsProps = { goals: readonly PlanGoal[]; previous: EvaluationContent | null };

/** Goals that an evaluation before left as reached or no longer topical: not asked, and open to be taken up again. */
export async function EndedGoals({ goals, previous }: EndedGoalsProps) {
  const t = await getTranslations("evaluations.goals");
  return (
    <Disclosure summary={`${t("ended")} (${goals.length})`}>
      <p className="text-muted">{t("endedLead")}</p>
      <ol className="mt-2 flex flex-col border-t border-line">
        {goals.map((goal) => (
          <GoalRow key={goal.key} goal={goal} previous={previous} />
        ))}
      </ol>
    </Disclosure>
  );
}
