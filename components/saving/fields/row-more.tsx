import type { ReactNode } from "react";

type RowMoreProps = {
  summary: string;
  /** The row it belongs to, for those who do not see it. */
  of: string;
  /** What is said inside, in a word each, so that nobody has to open it to know. */
  marks: readonly (string | false)[];
  className?: string;
  children: ReactNode;
};

/** The rest of a row behind one press, at the end of its line; open, it takes a line of its own. */
export function RowMore({ summary, of, marks, className = "", children }: RowMoreProps) {
  const shown = marks.filter(Boolean);
  return (
    <details className={`group/more min-w-0 open:w-full ${className}`}>
      <summary className="inline-flex min-h-11 list-none items-center gap-1.5 text-sm leading-snug text-accent hover:text-accent-strong [&::-webkit-details-marker]:hidden">
        <svg
          viewBox="0 0 12 12"
          aria-hidden="true"
          className="size-3 shrink-0 fill-none stroke-current stroke-2 group-open/more:rotate-90"
        >
          <path d="M4 1.5 8.5 6 4 10.5" />
        </svg>
        <span>
          <span className="underline decoration-1 underline-offset-3">{summary}</span>
          <span className="sr-only">: {of}</span>
          {shown.length > 0 && <span className="text-ink"> ({shown.join(", ")})</span>}
        </span>
      </summary>
      <div className="flex flex-col gap-1 pb-2">{children}</div>
    </details>
  );
}
