"use client";

import { useState } from "react";
import { useWords } from "@/components/evaluations/frame/words-context";
import { FieldNote } from "@/components/saving/field-note";
import { useSaving } from "@/components/saving/saving-context";
import { useFieldAria, useValue } from "@/components/saving/use-saving";
import { Button } from "@/components/ui/button";
import { usePut } from "./use-put";

type ChoicesProps = {
  path: string;
  /** Which question it is: its legend and answers are among the words. */
  kind: string;
  /** What the question is about, for those who do not see the row; without it the legend stands over the answers. */
  of?: string;
  /** Enter in it goes to the next such answer of the list. */
  isStop?: boolean;
};

/** One of a few answers in one press, none chosen beforehand, and always a way back to no answer. */
export function Choices({ path, kind, of, isStop }: ChoicesProps) {
  const { queue } = useSaving();
  const words = useWords();
  const put = usePut();
  const [start] = useState(() => String(queue.live.get(path) ?? ""));
  const aria = useFieldAria(path);
  const isAnswered = String(useValue(path) ?? "") !== "";
  const set = words.choices[kind];
  if (!set) return null;

  const about = of ?? set.legend;
  const clear = () => {
    put(path, null);
    // The button goes away: the first answer is where to go on.
    document.getElementById(path)?.focus();
  };
  return (
    <fieldset className="flex min-w-0 flex-col gap-1">
      <legend className={of === undefined ? "mb-1" : "sr-only"}>
        {of === undefined ? set.legend : `${set.legend} ${of}`}
      </legend>
      <div className="flex flex-wrap items-center gap-2">
        {set.options.map(({ value, label }, place) => (
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
              data-as={set.as}
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
            aria-label={words.clearOf.replace("{name}", about)}
            onClick={clear}
          >
            {words.clear}
          </Button>
        ) : (
          set.unanswered && <span className="text-sm text-muted">{set.unanswered}</span>
        )}
      </div>
      <FieldNote
        path={path}
        label={about}
        say={(value) =>
          set.options.find((option) => option.value === String(value))?.label ?? words.unanswered
        }
      />
    </fieldset>
  );
}
