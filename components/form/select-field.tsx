"use client";

import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { describedBy } from "./described-by";
import { FieldFrame } from "./field-frame";
import { useField } from "./form-context";

type SelectFieldProps = {
  name: string;
  label: ReactNode;
  options: readonly { value: string; label: string }[];
  /** Words of the empty choice ("Valitse"); without it the first option is taken. */
  empty?: string;
  hint?: ReactNode;
  optional?: boolean;
  defaultValue?: string;
  autoComplete?: string;
  className?: string;
};

/** One of many, in the browser's own list. */
export function SelectField(props: SelectFieldProps) {
  const { name, label, options, empty, hint, optional, defaultValue, autoComplete, className } = props;
  const field = useField(name);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional} className={className}>
      <select
        id={field.id}
        name={name}
        autoComplete={autoComplete}
        defaultValue={field.sentText ?? defaultValue ?? (empty === undefined ? undefined : "")}
        required={empty !== undefined && !optional && field.words !== undefined}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field, hint)}
        className={classNames("control max-w-text")}
      >
        {empty !== undefined && <option value="">{empty}</option>}
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  );
}
