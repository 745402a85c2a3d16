"use client";

import { FieldNote } from "@/components/saving/field-note";
import { useValue } from "@/components/saving/use-saving";
import { GoalDetails } from "./goal-details";

type TickedGoalProps = { code: string; name: string; startsHidden?: boolean };

/** What opens under a goal of the catalogue while it is ticked. */
export function TickedGoal({ code, name, startsHidden }: TickedGoalProps) {
  const path = `goals.${code}.chosen`;
  return (
    <>
      <FieldNote path={path} label={name} />
      {useValue(path) === true && (
        <GoalDetails goalKey={code} name={name} withWords startsHidden={startsHidden} />
      )}
    </>
  );
}
