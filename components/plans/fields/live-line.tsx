"use client";

import { type ReactNode, useState } from "react";
import { FieldNote } from "@/components/saving/field-note";
import { useSaving } from "@/components/saving/saving-context";
import { useFieldAria } from "@/components/saving/use-saving";
import { written } from "@/components/saving/written";
import { classNames } from "@/components/ui/class-names";

type LiveLineProps = {
  path: string;
  label: string;
  /** Said after the label to those who do not see the row it stands in. */
  of?: string | undefined;
  hint?: ReactNode;
  /** A day or a time, shown as people write it. */
  isWritten?: boolean;
  /** What ties the control to a form of its own, where it does not stand inside `LiveFields`. */
  bound?: object | undefined;
  className?: string;
};

const say = (value: unknown) => written(String(value ?? ""));

/** One line of the document inside `LiveFields`: a short text, a day or a time. */
export function LiveLine({ path, label, of, hint, isWritten, bound, className }: LiveLineProps) {
  const { queue } = useSaving();
  const [start] = useState(() => {
    const value = String(queue.live.get(path) ?? "");
    return isWritten ? written(value) : value;
  });
  const aria = useFieldAria(path, hint ? `${path}-hint` : undefined);
  return (
    <div data-field="" className={classNames("flex flex-col gap-1", className)}>
      <label htmlFor={path}>
        <span data-label-text="">{label}</span>
        {of && <span className="sr-only"> {of}</span>}
      </label>
      {hint && (
        <div id={`${path}-hint`} className="text-sm text-muted">
          {hint}
        </div>
      )}
      <input
        {...aria}
        id={path}
        name={path}
        type="text"
        defaultValue={start}
        data-written={isWritten ? "" : undefined}
        maxLength={isWritten ? 12 : 200}
        autoComplete="off"
        {...bound}
        className="control"
      />
      <FieldNote path={path} label={of ? `${label} ${of}` : label} {...(isWritten && { say })} />
    </div>
  );
}
