"use client";

import { FieldNote } from "@/components/saving/field-note";
import { LiveTick } from "@/components/saving/fields/live-tick";
import { RowMore } from "@/components/saving/fields/row-more";
import { useValue } from "@/components/saving/use-saving";
import { useGoalWords } from "./goal-words-context";

type GoalMoreProps = { goalKey: string; name: string; startsHidden?: boolean | undefined };

/** What is seldom said of a goal: keeping the level, not shown. The line that opens it tells which is. */
export function GoalMore({ goalKey, name, startsHidden = false }: GoalMoreProps) {
  const words = useGoalWords();
  const [keepLevel, hidden] = [`goals.${goalKey}.keepLevel`, `goals.${goalKey}.hidden`];
  const keepsLevel = useValue(keepLevel) === true;
  const isHidden = (useValue(hidden) ?? startsHidden) === true;
  return (
    <RowMore
      summary={words.more}
      of={name}
      marks={[keepsLevel && words.keepLevel, isHidden && words.hiddenShort]}
    >
      <div className="flex flex-wrap gap-x-4">
        <LiveTick path={keepLevel}>{words.keepLevel}</LiveTick>
        <LiveTick path={hidden} unanswered={startsHidden ? "true" : undefined}>
          {words.hidden}
        </LiveTick>
      </div>
      {startsHidden && <p className="text-muted">{words.hiddenReason}</p>}
      <FieldNote path={keepLevel} label={words.keepLevel} />
      <FieldNote path={hidden} label={words.hidden} />
    </RowMore>
  );
}
