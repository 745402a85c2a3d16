import type { ReactNode } from "react";

type SectionHeadProps = { title: string; lead?: ReactNode; actions?: ReactNode };

/** The top of a part of a document: low, so that the work itself starts high on the screen. */
export function SectionHead({ title, lead, actions }: SectionHeadProps) {
  return (
    <div className="mb-3 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
      <div className="flex flex-wrap items-baseline gap-x-4">
        <h1 className="text-xl">{title}</h1>
        {lead && <p className="text-muted">{lead}</p>}
      </div>
      {actions && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
