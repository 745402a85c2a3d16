"use client";

import { FieldError } from "@/components/form/field-error";
import { FieldNote } from "@/components/saving/field-note";
import { useValue } from "@/components/saving/use-saving";
import { classNames } from "@/components/ui/class-names";
import { LiveTick } from "../frame/live-tick";
import { useProblem } from "./problems-context";

type LiveRadiosProps = {
  path: string;
  legend: string;
  options: readonly { value: string; label: string }[];
};

/** A question with a few answers, inside `LiveFields`; nothing is chosen for the person. */
export function LiveRadios({ path, legend, options }: LiveRadiosProps) {
  const found = useProblem(path);
  // What may be wrong with a question is that it has no answer.
  const problem = useValue(path) === null ? found : undefined;
  const say = (value: unknown) => options.find((option) => option.value === value)?.label ?? "";
  return (
    <div className={classNames(problem && "border-l-4 border-danger-edge pl-3")}>
      <fieldset
        id={path}
        tabIndex={-1}
        aria-describedby={problem ? `${path}-problem` : undefined}
        className="min-w-0"
      >
        <legend className="font-semibold">{legend}</legend>
        <FieldError id={`${path}-problem`}>{problem}</FieldError>
        <div className="flex flex-col">
          {options.map(({ value, label }) => (
            <LiveTick key={value} path={path} value={value}>
              {label}
            </LiveTick>
          ))}
        </div>
      </fieldset>
      <FieldNote path={path} label={legend} say={say} />
    </div>
  );
}
