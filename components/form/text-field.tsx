"use client";

import type { ComponentProps, ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { describedBy } from "./described-by";
import { FieldFrame } from "./field-frame";
import { useField } from "./form-context";

type TextFieldProps = Pick<
  ComponentProps<"input">,
  | "autoComplete"
  | "inputMode"
  | "maxLength"
  | "spellCheck"
  | "autoCapitalize"
  | "list"
  | "readOnly"
  | "placeholder"
> & {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  defaultValue?: string;
  type?: "text" | "email" | "tel" | "search" | "url";
  /** About how many characters are expected: the width says so. */
  width?: "short" | "medium" | "full";
  className?: string;
};

const widths = { short: "max-w-40", medium: "max-w-80", full: "max-w-text" };

/** One line of text. */
export function TextField(props: TextFieldProps) {
  const {
    name,
    label,
    hint,
    optional,
    defaultValue,
    type = "text",
    width = "full",
    className,
    ...rest
  } = props;
  const field = useField(name);
  return (
    <FieldFrame field={field} label={label} hint={hint} optional={optional} className={className}>
      <input
        {...rest}
        id={field.id}
        name={name}
        type={type}
        defaultValue={field.sentText ?? defaultValue}
        required={!optional && field.words !== undefined}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field, hint)}
        className={classNames("control", widths[width])}
      />
    </FieldFrame>
  );
}
