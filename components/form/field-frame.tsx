import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { FieldError } from "./field-error";
import { LabelText } from "./label-text";

type FieldFrameProps = {
  field: { id: string; hintId: string; errorId: string; error?: string; words?: { optional: string } };
  label: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  className?: string;
  children: ReactNode;
};

/** Label, hint, error and control of one field, tied by id. */
export function FieldFrame({ field, label, hint, optional, className, children }: FieldFrameProps) {
  return (
    <div
      data-field=""
      className={classNames(
        "flex flex-col gap-1",
        field.error && "border-l-4 border-danger-edge pl-3",
        className,
      )}
    >
      <label htmlFor={field.id} className="font-semibold">
        <LabelText optional={optional} optionalWord={field.words?.optional}>
          {label}
        </LabelText>
      </label>
      {hint && (
        <div id={field.hintId} className="max-w-text text-sm text-muted">
          {hint}
        </div>
      )}
      <FieldError id={field.errorId}>{field.error}</FieldError>
      {children}
    </div>
  );
}
