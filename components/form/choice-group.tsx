import type { ReactNode } from "react";
import { classNames } from "@/components/ui/class-names";
import { describedBy } from "./described-by";
import { FieldError } from "./field-error";
import { LabelText } from "./label-text";

type ChoiceGroupProps = {
  field: { id: string; hintId: string; errorId: string; error?: string; words?: { optional: string } };
  legend: ReactNode;
  hint?: ReactNode;
  optional?: boolean;
  /** Side by side where there is room: for two or three short choices. */
  inline?: boolean;
  className?: string;
  children: ReactNode;
};

/** The frame of radio buttons or tick boxes that belong together. */
export function ChoiceGroup(props: ChoiceGroupProps) {
  const { field, legend, hint, optional, inline, className, children } = props;
  return (
    <div data-field="" className={classNames(field.error && "border-l-4 border-danger-edge pl-3", className)}>
      <fieldset aria-describedby={describedBy(field, hint)} className="min-w-0">
        <legend className="mb-1 font-semibold">
          <LabelText optional={optional} optionalWord={field.words?.optional}>
            {legend}
          </LabelText>
        </legend>
        {hint && (
          <div id={field.hintId} className="mb-1 max-w-text text-sm text-muted">
            {hint}
          </div>
        )}
        <FieldError id={field.errorId}>{field.error}</FieldError>
        <div className={classNames("flex", inline ? "flex-wrap gap-x-6" : "flex-col")}>{children}</div>
      </fieldset>
    </div>
  );
}
