"use client";

import type { ComponentProps, ReactNode } from "react";
import { describedBy } from "./described-by";
import { FieldFrame } from "./field-frame";
import { useField } from "./form-context";

type TextAreaProps = Pick<
  ComponentProps<"textarea">,
  "rows" | "maxLength" | "autoComplete" | "spellCheck"
> & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  defaultValue?: string;
  className?: string;
};

/** Several lines of text; grows with what is written where the browser can. */
export function TextArea({
  name,
  label,
  hint,
  optional,
  defaultValue,
  rows = 3,
  className,
  ...rest
}: TextAreaProps) {
  const field = useField(name);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional} className={className}>
      <textarea
        {...rest}
        id={field.id}
        name={name}
        rows={rows}
        defaultValue={field.sentText ?? defaultValue}
        required={!optional && field.words !== undefined}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field, hint)}
        className="control max-w-text field-sizing-content"
      />
    </FieldFrame>
  );
}
