"use client";

import { type ReactNode, useState } from "react";
import { classNames } from "@/components/ui/class-names";
import { describedBy } from "./described-by";
import { FieldFrame } from "./field-frame";
import { useField } from "./form-context";

type PasswordFieldProps = {
  name: string;
  label: ReactNode;
  hint?: ReactNode;
  /** `new-password` where a password is made, so that a password manager can help. */
  autoComplete: "current-password" | "new-password";
  className?: string;
};

/** A password: may be pasted and looked at, is never sent back to the page. */
export function PasswordField({ name, label, hint, autoComplete, className }: PasswordFieldProps) {
  const field = useField(name);
  const [shown, setShown] = useState(false);
  const { words } = field;
  return (
    <FieldFrame field={field} label={label} hint={hint} className={className}>
      <div className="flex max-w-text gap-2">
        <input
          id={field.id}
          name={name}
          type={shown ? "text" : "password"}
          autoComplete={autoComplete}
          autoCapitalize="none"
          spellCheck={false}
          required
          aria-invalid={field.error ? true : undefined}
          aria-describedby={describedBy(field, hint)}
          className={classNames("control min-w-0 flex-1")}
        />
        {words && (
          <button
            type="button"
            aria-controls={field.id}
            onClick={() => setShown(!shown)}
            className="button min-h-11 shrink-0 rounded-md border border-edge bg-surface px-3 text-sm font-semibold hover:border-ink hover:bg-sunken"
          >
            {shown ? words.hidePassword : words.showPassword}
          </button>
        )}
      </div>
      <span role="status" className="sr-only">
        {words && shown ? words.passwordShown : ""}
      </span>
    </FieldFrame>
  );
}
