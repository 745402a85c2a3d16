import type { ReactNode } from "react";

type LabelTextProps = { children: ReactNode; optional?: boolean; optionalWord?: string };

/** The words of a label; what may be left empty says so. The form's error summary reads them from the page. */
export function LabelText({ children, optional, optionalWord }: LabelTextProps) {
  return (
    <>
      <span data-label-text="">{children}</span>
      {optional && optionalWord && <span className="font-normal text-muted"> ({optionalWord})</span>}
    </>
  );
}
