"use client";

import { useState } from "react";
import { FieldNote } from "@/components/saving/field-note";
import { useSaving } from "@/components/saving/saving-context";
import { useFieldAria } from "@/components/saving/use-saving";
import { classNames } from "@/components/ui/class-names";

type LiveSelectProps = {
  path: string;
  label: string;
  /** Said after the label to those who do not see the row it stands in. */
  of?: string | undefined;
  /** The words for no choice. */
  empty: string;
  options: readonly { value: string; label: string }[];
  /** What ties the control to a form of its own, where it does not stand inside `LiveFields`. */
  bound?: object | undefined;
  className?: string;
};

/** One of several, inside `LiveFields`. A value that is no longer offered shows as no choice and stays stored. */
export function LiveSelect({ path, label, of, empty, options, bound, className }: LiveSelectProps) {
  const { queue } = useSaving();
  const [start] = useState(() => String(queue.live.get(path) ?? ""));
  const aria = useFieldAria(path);
  const say = (value: unknown) => options.find((option) => option.value === value)?.label ?? empty;
  return (
    <div className={classNames("flex flex-col gap-1", className)}>
      <label htmlFor={path}>
        {label}
        {of && <span className="sr-only"> {of}</span>}
      </label>
      <select
        {...aria}
        id={path}
        name={path}
        defaultValue={start}
        autoComplete="off"
        {...bound}
        className="control"
      >
        <option value="">{empty}</option>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <FieldNote path={path} label={of ? `${label} ${of}` : label} say={say} />
    </div>
  );
}
