"use client";

import { useOwnRows } from "@/components/plans/frame/use-own-rows";
import { Button } from "@/components/ui/button";
import { useGoalWords } from "./goal-words-context";
import { OwnGoal } from "./own-goal";

/** Goals in the client's own words only, each with its details; added, taken out and brought back. */
export function OwnGoals() {
  const { own } = useGoalWords();
  const goals = useOwnRows("goals");
  return (
    <>
      {goals.rows.length > 0 && (
        <ul className="grid gap-3 md:grid-cols-2">
          {goals.rows.map(({ key }) => (
            <OwnGoal key={key} goalKey={key} isNew={key === goals.added} onTakeOut={goals.takeOut} />
          ))}
        </ul>
      )}
      <p className="noscript:hidden">
        <Button onClick={goals.addLast}>{own.add}</Button>
      </p>
    </>
  );
}
