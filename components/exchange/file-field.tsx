"use client";

import { describedBy } from "@/components/form/described-by";
import { FieldFrame } from "@/components/form/field-frame";
import { useField } from "@/components/form/form-context";

type FileFieldProps = { name: string; label: string; hint: string; accept: string };

/** A file from the person's own machine. */
export function FileField({ name, label, hint, accept }: FileFieldProps) {
  const field = useField(name);
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <input
        type="file"
        id={field.id}
        name={name}
        accept={accept}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field, hint)}
        className="control max-w-text"
      />
    </FieldFrame>
  );
}
