"use client";

import { useState } from "react";
import { FieldNote } from "@/components/saving/field-note";
import { useSaving } from "@/components/saving/saving-context";
import { useFieldAria } from "@/components/saving/use-saving";
import { classNames } from "@/components/ui/class-names";
import { type FieldKind, shownText } from "./field-value";

type LineBoxProps = {
  path: string;
  label: string;
  /** What it is about, for those who do not see the row. */
  of?: string;
  hint?: string;
  as?: FieldKind;
  /** The width says how much is expected. */
  width?: "number" | "day" | "text";
};

const widths = { number: "w-20", day: "w-40", text: "max-w-80" };

/** One line of the evaluation: a day, a number, a name. */
export function LineBox({ path, label, of, hint, as, width = "text" }: LineBoxProps) {
  const { queue } = useSaving();
  const [start] = useState(() => shownText(queue.live.get(path), as));
  const hintId = hint && `${path}-hint`;
  return (
    <div className="flex flex-col gap-1">
      <label htmlFor={path}>
        {label}
        {of && <span className="sr-only"> {of}</span>}
      </label>
      {hint && (
        <p id={hintId} className="text-sm text-muted">
          {hint}
        </p>
      )}
      <input
        {...useFieldAria(path, hintId)}
        type="text"
        id={path}
        name={path}
        data-as={as}
        inputMode={as === "number" ? "numeric" : undefined}
        defaultValue={start}
        autoComplete="off"
        className={classNames("control", widths[width])}
      />
      <FieldNote path={path} label={of ? `${label} ${of}` : label} />
    </div>
  );
}
