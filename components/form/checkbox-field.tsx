"use client";

import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { Choice } from "./choice";
import { FieldError } from "./field-error";
import { useField } from "./form-context";
import { LabelText } from "./label-text";

type CheckboxFieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** What is sent when ticked. */
  value?: string;
  defaultChecked?: boolean;
  /** Must be ticked for the form to be accepted. */
  required?: boolean;
  className?: string;
};

/** One yes or no. */
export function CheckboxField(props: CheckboxFieldProps) {
  const { name, label, hint, value = "on", defaultChecked = false, required, className } = props;
  const field = useField(name);
  return (
    <div data-field="" className={classNames(field.error && "border-l-4 border-danger-edge pl-3", className)}>
      <FieldError id={field.errorId}>{field.error}</FieldError>
      <Choice
        type="checkbox"
        id={field.id}
        name={name}
        value={value}
        label={<LabelText>{label}</LabelText>}
        hint={hint}
        required={required}
        defaultChecked={field.cameBack ? field.sentList.includes(value) : defaultChecked}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={field.error ? field.errorId : undefined}
      />
    </div>
  );
}
