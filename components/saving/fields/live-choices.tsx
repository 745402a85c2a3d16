"use client";

import { useState } from "react";
import { FieldError } from "@/components/form/field-error";
import { FieldNote } from "@/components/saving/field-note";
import { useSaving } from "@/components/saving/saving-context";
import { useFieldAria, useValue } from "@/components/saving/use-saving";
import { Button } from "@/components/ui/button";
import { classNames } from "@/components/ui/class-names";
import type { FieldKind } from "./field-value";
import { putValue } from "./put-value";

type LiveChoicesProps = {
  path: string;
  legend: string;
  /** What the question is about, for those who do not see the row; without it the legend stands over the answers. */
  of?: string | undefined;
  options: readonly { value: string; label: string }[];
  as?: Exclude<FieldKind, "written"> | undefined;
  /** What stands beside while there is no answer, and what another sees then. */
  unanswered?: string | undefined;
  empty?: string;
  /** Takes the answer back; `{name}` stands for what it was about. */
  clear: { short: string; of: string };
  /** Enter in it goes to the next such answer of the list. */
  isStop?: boolean | undefined;
  /** What stops confirming: that there is no answer. */
  problem?: string | undefined;
};

/** One of a few answers in one press, none chosen beforehand, and always a way back to no answer. */
export function LiveChoices(props: LiveChoicesProps) {
  const { path, legend, of, options, as, unanswered, empty = "–", clear, isStop } = props;
  const { queue } = useSaving();
  const [start] = useState(() => String(queue.live.get(path) ?? ""));
  const aria = useFieldAria(path);
  const isAnswered = String(useValue(path) ?? "") !== "";
  const problem = isAnswered ? undefined : props.problem;
  const about = of ?? legend;
  const takeBack = () => {
    putValue(queue, path, null);
    // The button goes away: the first answer is where to go on.
    document.getElementById(path)?.focus();
  };
  return (
    <fieldset
      aria-describedby={problem ? `${path}-problem` : undefined}
      className={classNames("min-w-0", problem && "border-l-4 border-danger-edge pl-3")}
    >
      <legend className={of === undefined ? "mb-1 font-semibold" : "sr-only"}>
        {of === undefined ? legend : `${legend} ${of}`}
      </legend>
      <FieldError id={`${path}-problem`}>{problem}</FieldError>
      <div className="flex flex-wrap items-center gap-2">
        {options.map(({ value, label }, place) => (
          <label
            key={value}
            className="inline-flex min-h-11 items-center gap-2 rounded-md border border-edge bg-surface py-1 pr-3.5 pl-2.5 hover:border-ink has-checked:border-accent has-checked:bg-accent-soft has-checked:font-semibold has-checked:shadow-[inset_0_0_0_1px_var(--color-accent)]"
          >
            <input
              {...aria}
              type="radio"
              id={place === 0 ? path : `${path}.${value}`}
              name={path}
              value={value}
              data-as={as}
              data-stop={isStop ? "" : undefined}
              defaultChecked={start === value}
              autoComplete="off"
              className="size-5 shrink-0"
            />
            {label}
          </label>
        ))}
        {isAnswered ? (
          <Button
            kind="quiet"
            className="px-2! noscript:hidden"
            aria-label={clear.of.replace("{name}", about)}
            onClick={takeBack}
          >
            {clear.short}
          </Button>
        ) : (
          unanswered && <span className="text-sm text-muted">{unanswered}</span>
        )}
      </div>
      <FieldNote
        path={path}
        label={about}
        say={(value) => options.find((option) => option.value === String(value))?.label ?? empty}
      />
    </fieldset>
  );
}
