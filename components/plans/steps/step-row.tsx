"use client";

import { LiveLine } from "@/components/saving/fields/live-line";
import { LiveText } from "@/components/saving/fields/live-text";
import { LiveTick } from "@/components/saving/fields/live-tick";
import type { DocumentForm } from "@/components/saving/use-document-form";
import { Button } from "@/components/ui/button";
import { MoveButtons } from "../frame/move-buttons";
import { useFirstFocus } from "../frame/use-first-focus";
import type { Direction } from "../frame/use-order";
import { StepDoer } from "./step-doer";
import { StepGoal } from "./step-goal";
import type { StepWords } from "./step-words";

type StepRowProps = {
  stepKey: string;
  number: number;
  count: number;
  words: StepWords;
  form: DocumentForm;
  isNew: boolean;
  onMove: (key: string, direction: Direction) => void;
  onTakeOut: (key: string) => void;
};

/** One step: what, who, by when, for which goal, and whether it is done. */
export function StepRow({ stepKey, number, count, words, form, isNew, onMove, onTakeOut }: StepRowProps) {
  const at = (field: string) => `steps.${stepKey}.${field}`;
  const name = words.name.replace("{number}", String(number));
  useFirstFocus(at("what"), isNew);
  return (
    <li>
      <fieldset
        aria-label={name}
        className="flex flex-col gap-2 rounded-md border border-line bg-surface px-4 pt-2 pb-3"
      >
        <div className="flex items-center gap-2">
          <h3 className="flex-1 text-base">{name}</h3>
          <MoveButtons
            list="steps"
            rowKey={stepKey}
            name={name}
            place={number - 1}
            count={count}
            words={words.order}
            onMove={onMove}
          />
          <Button
            kind="quiet"
            aria-label={`${words.remove}: ${name}`}
            onClick={() => onTakeOut(stepKey)}
            className="-mr-4"
          >
            {words.remove}
          </Button>
        </div>
        <div className="grid gap-x-8 gap-y-2 lg:grid-cols-2">
          <LiveText path={at("what")} bound={form.text(at("what"))} label={words.what} of={name} rows={2} />
          <StepDoer stepKey={stepKey} of={name} words={words} form={form} />
          <StepGoal stepKey={stepKey} of={name} words={words} form={form} />
          <LiveLine
            path={at("byDate")}
            bound={form.written(at("byDate"))}
            label={words.byDate}
            of={name}
            as="written"
            className="[&_input]:max-w-48"
          />
        </div>
        <div className="flex flex-wrap gap-x-6">
          <LiveTick path={at("done")} bound={form.flag(at("done"))}>
            {words.done}
          </LiveTick>
          <LiveTick path={at("hidden")} bound={form.flag(at("hidden"))}>
            {words.hidden}
          </LiveTick>
        </div>
      </fieldset>
    </li>
  );
}
