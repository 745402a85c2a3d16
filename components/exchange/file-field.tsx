"use client";

import { type ChangeEvent, useState } from "react";
import { describedBy } from "@/components/form/described-by";
import { FieldFrame } from "@/components/form/field-frame";
import { useField } from "@/components/form/form-context";

type FileFieldProps = {
  name: string;
  label: string;
  hint: string;
  accept: string;
  /** A larger table is let go of at once, in words: far too large ones never reach ours on the server. */
  maxBytes: number;
};

/** A table from the person's own machine. */
export function FileField({ name, label, hint, accept, maxBytes }: FileFieldProps) {
  const [isTooLarge, setTooLarge] = useState(false);
  const known = useField(name);
  const field = isTooLarge ? { ...known, error: known.words?.errors.tableSize } : known;
  function weigh({ target }: ChangeEvent<HTMLInputElement>) {
    const weighsTooMuch = (target.files?.[0]?.size ?? 0) > maxBytes;
    if (weighsTooMuch) target.value = "";
    setTooLarge(weighsTooMuch);
  }
  return (
    <FieldFrame field={field} label={label} hint={hint}>
      <input
        type="file"
        id={field.id}
        name={name}
        accept={accept}
        onChange={weigh}
        aria-invalid={field.error ? true : undefined}
        aria-describedby={describedBy(field, hint)}
        className="control max-w-text"
      />
    </FieldFrame>
  );
}
