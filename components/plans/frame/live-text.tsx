"use client";

import { type ReactNode, useState } from "react";
import { FieldNote } from "@/components/saving/field-note";
import { useSaving } from "@/components/saving/saving-context";
import { useFieldAria } from "@/components/saving/use-saving";
import { classNames } from "@/components/ui/class-names";

type LiveTextProps = {
  path: string;
  label: string;
  /** Said after the label to those who do not see the row it stands in. */
  of?: string | undefined;
  hint?: ReactNode;
  rows?: number;
  /** Set where the text is a matter of its own and not a detail of a row. */
  isMain?: boolean;
  /** What ties the control to a form of its own, where it does not stand inside `LiveFields`. */
  bound?: object | undefined;
  className?: string;
};

/** A text of the document inside `LiveFields`: grows with what is written, and says beneath why it is not saved. */
export function LiveText({ path, label, of, hint, rows = 1, isMain, bound, className }: LiveTextProps) {
  const { queue } = useSaving();
  // What the box starts from; afterwards it speaks for itself.
  const [start] = useState(() => String(queue.live.get(path) ?? ""));
  const aria = useFieldAria(path, hint ? `${path}-hint` : undefined);
  return (
    <div className={classNames("flex flex-col gap-1", className)}>
      <label htmlFor={path} className={isMain ? "font-semibold" : undefined}>
        {label}
        {of && <span className="sr-only"> {of}</span>}
      </label>
      {hint && (
        <div id={`${path}-hint`} className="text-sm text-muted">
          {hint}
        </div>
      )}
      <textarea
        {...aria}
        id={path}
        name={path}
        rows={rows}
        defaultValue={start}
        autoComplete="off"
        {...bound}
        className="control block max-w-text resize-y field-sizing-content"
        style={{ minHeight: `max(2.75rem, calc(${rows} * 1.45em + 0.875rem))` }}
      />
      <FieldNote path={path} label={of ? `${label} ${of}` : label} />
    </div>
  );
}
