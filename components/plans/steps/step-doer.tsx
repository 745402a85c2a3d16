"use client";

import { FieldNote } from "@/components/saving/field-note";
import { LiveLine } from "@/components/saving/fields/live-line";
import { LiveTick } from "@/components/saving/fields/live-tick";
import type { DocumentForm } from "@/components/saving/use-document-form";
import { useValue } from "@/components/saving/use-saving";
import type { StepWords } from "./step-words";

type StepDoerProps = { stepKey: string; of: string; words: StepWords; form: DocumentForm };

/** Who does a step; somebody else has a name. */
export function StepDoer({ stepKey, of, words, form }: StepDoerProps) {
  const path = `steps.${stepKey}.who`;
  const isOther = useValue(path) === "other";
  const say = (value: unknown) => words.doers.find((doer) => doer.value === value)?.label ?? "";
  return (
    <div className="flex flex-col gap-1">
      <fieldset>
        <legend>
          {words.who}
          <span className="sr-only"> {of}</span>
        </legend>
        <div className="flex flex-wrap gap-x-6">
          {words.doers.map(({ value, label }) => (
            <LiveTick key={value} path={path} value={value} bound={form.choice(path, value)}>
              {label}
            </LiveTick>
          ))}
        </div>
      </fieldset>
      <FieldNote path={path} label={`${words.who} ${of}`} say={say} />
      {isOther && (
        <LiveLine
          path={`steps.${stepKey}.whoName`}
          bound={form.text(`steps.${stepKey}.whoName`)}
          label={words.whoName}
          of={of}
          className="max-w-80"
        />
      )}
    </div>
  );
}
