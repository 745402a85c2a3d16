"use client";

import { FieldNote } from "@/components/saving/field-note";
import { LiveText } from "@/components/saving/fields/live-text";
import { LiveTick } from "@/components/saving/fields/live-tick";
import { useGoalWords } from "./goal-words-context";
import { ImportantTick } from "./important-tick";

type GoalDetailsProps = {
  goalKey: string;
  /** Whose details these are, for those who do not see the row. */
  name: string;
  /** A goal of the catalogue may have own words too; one in own words has them as its name. */
  withWords?: boolean;
  startsHidden?: boolean | undefined;
};

/** What is said of a chosen goal: own words, now or later, important, keeping the level, not shown. */
export function GoalDetails({ goalKey, name, withWords, startsHidden }: GoalDetailsProps) {
  const words = useGoalWords();
  const at = (field: string) => `goals.${goalKey}.${field}`;
  const timing = at("timing");
  const sayTiming = (value: unknown) => (value === "later" ? words.later : words.now);
  return (
    <fieldset className="flex min-w-0 flex-col gap-1 px-2.5 pb-1.5 text-sm">
      <legend className="sr-only">{name}</legend>
      {withWords && <LiveText path={at("words")} label={words.words} of={name} />}
      <div className="flex flex-wrap gap-x-4">
        <fieldset className="flex flex-wrap gap-x-4">
          <legend className="sr-only">{words.timing}</legend>
          <LiveTick path={timing} value="now" unanswered="now">
            {words.now}
          </LiveTick>
          <LiveTick path={timing} value="later" unanswered="now">
            {words.later}
          </LiveTick>
        </fieldset>
        <ImportantTick path={at("important")} />
        <LiveTick path={at("keepLevel")}>{words.keepLevel}</LiveTick>
        <LiveTick path={at("hidden")} unanswered={startsHidden ? "true" : undefined}>
          {words.hidden}
        </LiveTick>
      </div>
      {startsHidden && <p className="text-muted">{words.hiddenReason}</p>}
      <FieldNote path={timing} label={words.timing} say={sayTiming} />
      <FieldNote path={at("important")} label={words.important} />
      <FieldNote path={at("keepLevel")} label={words.keepLevel} />
      <FieldNote path={at("hidden")} label={words.hidden} />
    </fieldset>
  );
}
