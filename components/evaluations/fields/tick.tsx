"use client";

import { useState } from "react";
import { FieldNote } from "@/components/saving/field-note";
import { useSaving } from "@/components/saving/saving-context";
import { useFieldAria } from "@/components/saving/use-saving";

type TickProps = {
  path: string;
  label: string;
  /** A flag that is true while this is ticked, and nothing when it is not. */
  also?: string;
  /** A field that holds nothing once this is not ticked. */
  clears?: string;
};

/** A tick box of the evaluation; its 44 px row is its label. */
export function Tick({ path, label, also, clears }: TickProps) {
  const { queue } = useSaving();
  const [start] = useState(() => queue.live.get(path) === true);
  return (
    <div>
      <label className="inline-flex min-h-11 items-start gap-2.5 py-2 pr-2 has-checked:font-semibold">
        <input
          {...useFieldAria(path)}
          type="checkbox"
          id={path}
          name={path}
          data-also={also}
          data-clears={clears}
          defaultChecked={start}
          autoComplete="off"
          className="mt-0.5 size-[1.375rem] shrink-0"
        />
        {label}
      </label>
      <FieldNote path={path} label={label} />
    </div>
  );
}
