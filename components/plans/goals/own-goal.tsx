"use client";

import { memo } from "react";
import { useFirstFocus } from "@/components/plans/frame/use-first-focus";
import { LiveText } from "@/components/saving/fields/live-text";
import { useValue } from "@/components/saving/use-saving";
import { Button } from "@/components/ui/button";
import { GoalDetails } from "./goal-details";
import { useGoalWords } from "./goal-words-context";

type OwnGoalProps = { goalKey: string; isNew: boolean; onTakeOut: (key: string) => void };

/** One goal in own words. */
export const OwnGoal = memo(function OwnGoal({ goalKey, isNew, onTakeOut }: OwnGoalProps) {
  const { own } = useGoalWords();
  const path = `goals.${goalKey}.words`;
  const said = String(useValue(path) ?? "") || own.words;
  useFirstFocus(path, isNew);
  return (
    <li className="flex flex-col rounded-md border border-accent bg-accent-soft">
      <div className="flex items-end gap-2 p-2.5 pb-1">
        <LiveText path={path} label={own.words} className="min-w-0 flex-1" />
        <Button kind="quiet" aria-label={`${own.takeOut}: ${said}`} onClick={() => onTakeOut(goalKey)}>
          {own.takeOut}
        </Button>
      </div>
      <GoalDetails goalKey={goalKey} name={said} />
    </li>
  );
});
