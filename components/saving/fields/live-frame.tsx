"use client";

import type { ReactNode } from "react";
import { FieldNote } from "@/components/saving/field-note";
import type { FieldValue } from "@/components/saving/save-state";
import { classNames } from "@/components/ui/class-names";

export type LiveFrameProps = {
  /** Also the id of the control inside. */
  path: string;
  label: string;
  /** Said after the label to those who do not see the row it stands in. */
  of?: string | undefined;
  hint?: ReactNode;
  /** Set where the field is a matter of its own and not a detail of a row. */
  isMain?: boolean | undefined;
  /** Set where the hint goes on the line of the label, to spare a line. */
  isLow?: boolean | undefined;
  className?: string | undefined;
};

type FrameProps = LiveFrameProps & {
  /** Set where the box itself shows the label. */
  isUnseen?: boolean | undefined;
  /** The words of a value that is not plain text. */
  say?: ((value: FieldValue) => string) | undefined;
  children: ReactNode;
};

/** The id of the hint of a field. */
export const hintId = (path: string) => `${path}-hint`;

/** What is around a field: its label and hint, and beneath it why it is not saved. */
export function LiveFrame({
  path,
  label,
  of,
  hint,
  isMain,
  isLow,
  isUnseen,
  className,
  say,
  children,
}: FrameProps) {
  return (
    <div data-field="" className={classNames("flex flex-col gap-1", className)}>
      <div className={isLow ? "flex flex-wrap items-baseline gap-x-3" : "contents"}>
        <label htmlFor={path} className={classNames(isMain && "font-semibold", isUnseen && "sr-only")}>
          <span data-label-text="">{label}</span>
          {of && <span className="sr-only"> {of}</span>}
        </label>
        {hint && (
          <div id={hintId(path)} className="text-sm text-muted">
            {hint}
          </div>
        )}
      </div>
      {children}
      <FieldNote path={path} label={of ? `${label} ${of}` : label} {...(say && { say })} />
    </div>
  );
}
