import type { ReactNode } from "react";

type PageHeaderProps = {
  title: ReactNode;
  lead?: ReactNode;
  /** A link back or a state, above the title. */
  above?: ReactNode;
  /** The page's main acts. */
  actions?: ReactNode;
};

/** The top of a page: its only h1, one sentence, the main acts. */
export function PageHeader({ title, lead, above, actions }: PageHeaderProps) {
  return (
    <div className="mb-6 flex flex-col gap-1">
      {above && <div className="text-sm">{above}</div>}
      <div className="flex flex-wrap items-start justify-between gap-x-6 gap-y-3">
        <div className="flex max-w-text flex-col gap-1">
          <h1>{title}</h1>
          {lead && <div className="text-muted">{lead}</div>}
        </div>
        {actions && <div className="no-print flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  );
}
