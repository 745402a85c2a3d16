"use client";

import { LiveSelect } from "@/components/saving/fields/live-select";
import type { DocumentForm } from "@/components/saving/use-document-form";
import { useRows, useValue } from "@/components/saving/use-saving";
import { isHiddenByDefault } from "@/lib/plans/hidden";
import { goalOptions } from "./goal-options";
import type { StepWords } from "./step-words";

type StepGoalProps = { stepKey: string; of: string; words: StepWords; form: DocumentForm };

/** Which of the chosen goals a step is for. A step of a hidden goal is hidden with it, and says so. */
export function StepGoal({ stepKey, of, words, form }: StepGoalProps) {
  const goals = useRows("goals");
  const path = `steps.${stepKey}.goalKey`;
  const goalKey = String(useValue(path) ?? "");
  const goal = goals.get(goalKey);
  const isHidden = goal?.chosen === true && (goal.hidden ?? isHiddenByDefault(goalKey)) === true;
  return (
    <div className="flex flex-col gap-1">
      <LiveSelect
        path={path}
        bound={form.text(path)}
        label={words.goal}
        of={of}
        empty={words.goalEmpty}
        options={goalOptions(goals, words.goalNames, words.ownGoal)}
        className="max-w-text"
      />
      {isHidden && <p className="text-sm text-muted">{words.goalHidden}</p>}
    </div>
  );
}
