"use client";

import { FieldNote } from "@/components/saving/field-note";
import { LiveText } from "@/components/saving/fields/live-text";
import { LiveTick } from "@/components/saving/fields/live-tick";
import { GoalMore } from "./goal-more";
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

/** What is said of a chosen goal: own words, now or later, important; the rest behind one press. */
export function GoalDetails({ goalKey, name, withWords, startsHidden }: GoalDetailsProps) {
  const words = useGoalWords();
  const at = (field: string) => `goals.${goalKey}.${field}`;
  const timing = at("timing");
  const sayTiming = (value: unknown) => (value === "later" ? words.later : words.now);
  return (
    <fieldset className="flex min-w-0 flex-col px-2.5 pb-1 text-sm">
      <legend className="sr-only">{name}</legend>
      <div className="flex flex-wrap items-start gap-x-3">
        {withWords && (
          <LiveText
            path={at("words")}
            label={words.words}
            of={name}
            isInside
            className="min-w-0 flex-1 basis-52"
          />
        )}
        <GoalMore goalKey={goalKey} name={name} startsHidden={startsHidden} />
      </div>
      <div className="flex flex-wrap gap-x-2">
        <fieldset className="flex flex-wrap gap-x-2">
          <legend className="sr-only">{words.timing}</legend>
          <LiveTick path={timing} value="now" unanswered="now">
            {words.now}
          </LiveTick>
          <LiveTick path={timing} value="later" unanswered="now">
            {words.later}
          </LiveTick>
        </fieldset>
        <ImportantTick path={at("important")} />
      </div>
      <FieldNote path={timing} label={words.timing} say={sayTiming} />
      <FieldNote path={at("important")} label={words.important} />
    </fieldset>
  );
}
