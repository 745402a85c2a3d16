"use client";

import { useState } from "react";
import { TextBox } from "@/components/evaluations/fields/text-box";
import { useWords } from "@/components/evaluations/frame/words-context";
import { FieldNote } from "@/components/saving/field-note";
import { useSaving } from "@/components/saving/saving-context";
import { useFieldAria } from "@/components/saving/use-saving";

/** How a service stands now, and why when it did not come true. */
export function ServiceState({ code, name }: { code: string; name: string }) {
  const { queue } = useSaving();
  const words = useWords();
  const path = `services.${code}.state`;
  const [start] = useState(() => String(queue.live.get(path) ?? ""));
  return (
    <div className="group/state flex min-w-0 flex-col gap-2">
      <div className="flex flex-wrap items-center gap-x-3 gap-y-1">
        <label htmlFor={path}>
          {words.state}
          <span className="sr-only">: {name}</span>
        </label>
        <select
          {...useFieldAria(path)}
          id={path}
          name={path}
          defaultValue={start}
          autoComplete="off"
          className="control w-auto min-w-52"
        >
          <option value="">{words.stateUnanswered}</option>
          {words.states.map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      </div>
      <FieldNote
        path={path}
        label={`${words.state}: ${name}`}
        say={(value) => words.states.find((state) => state.value === value)?.label ?? words.stateUnanswered}
      />
      <div className="hidden group-has-[option[value=didNot]:checked]/state:block">
        <TextBox
          path={`services.${code}.stateReason`}
          label={words.stateReason}
          of={name}
          hint={words.noteHint}
        />
      </div>
    </div>
  );
}
