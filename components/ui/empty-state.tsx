import type { ReactNode } from "react";

type EmptyStateProps = {
  /** What this place is for, or why it is empty. */
  children: ReactNode;
  /** The one thing to do next. */
  action?: ReactNode;
};

/** What stands where there is nothing yet: one sentence and one act. */
export function EmptyState({ children, action }: EmptyStateProps) {
  return (
    <div className="flex flex-wrap items-center justify-between gap-x-6 gap-y-3 rounded-lg border border-dashed border-edge px-5 py-4">
      <p className="max-w-text text-muted">{children}</p>
      {action}
    </div>
  );
}
