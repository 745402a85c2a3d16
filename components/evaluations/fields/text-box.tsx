"use client";

import { useState } from "react";
import { FieldNote } from "@/components/saving/field-note";
import { useSaving } from "@/components/saving/saving-context";
import { useFieldAria } from "@/components/saving/use-saving";

type TextBoxProps = {
  path: string;
  label: string;
  /** What the text is about, for those who do not see the row. */
  of?: string;
  hint?: string;
  rows?: number;
};

/** A text of the evaluation: grows with what is written, and says beneath why it is not saved. */
export function TextBox({ path, label, of, hint, rows = 1 }: TextBoxProps) {
  const { queue } = useSaving();
  // What the box starts from; afterwards it speaks for itself.
  const [start] = useState(() => String(queue.live.get(path) ?? ""));
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
      <textarea
        {...useFieldAria(path, hintId)}
        id={path}
        name={path}
        rows={rows}
        defaultValue={start}
        autoComplete="off"
        className="control block max-w-text resize-y field-sizing-content"
        style={{ minHeight: `calc(${rows} * 1.45em + 0.875rem)` }}
      />
      <FieldNote path={path} label={of ? `${label} ${of}` : label} />
    </div>
  );
}
