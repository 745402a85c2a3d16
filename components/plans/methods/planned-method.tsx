"use client";

import { FieldNote } from "@/components/saving/field-note";
import { useValue } from "@/components/saving/use-saving";
import { ConditionFields } from "./condition-fields";
import { MethodNote } from "./method-note";

type PlannedMethodProps = { code: string; name: string; needsCondition?: boolean | undefined };

/** What opens under a method while it is planned: a note for workers, and the text of a condition. */
export function PlannedMethod({ code, name, needsCondition }: PlannedMethodProps) {
  const path = `methods.${code}.planned`;
  return (
    <>
      <FieldNote path={path} label={name} />
      {useValue(path) === true && (
        <fieldset aria-label={name} className="flex flex-col gap-1 px-2.5 pb-1.5 text-sm">
          {needsCondition && <ConditionFields code={code} />}
          <MethodNote code={code} name={name} />
        </fieldset>
      )}
    </>
  );
}
