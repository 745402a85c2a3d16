import type { ReactNode } from "react";

type DisclosureProps = {
  summary: ReactNode;
  open?: boolean;
  id?: string;
  className?: string;
  children: ReactNode;
};

/** More on request: works without JavaScript. */
export function Disclosure({ summary, open, id, className, children }: DisclosureProps) {
  return (
    <details id={id} open={open} className={className}>
      <summary className="inline-flex min-h-11 list-none items-center gap-2 text-accent hover:text-accent-strong [&::-webkit-details-marker]:hidden">
        <svg
          viewBox="0 0 12 12"
          aria-hidden="true"
          className="size-3 shrink-0 fill-none stroke-current stroke-2 in-[details[open]>summary]:rotate-90"
        >
          <path d="M4 1.5 8.5 6 4 10.5" />
        </svg>
        <span className="underline decoration-1 underline-offset-3 hover:decoration-3">{summary}</span>
      </summary>
      <div className="mt-1 border-l-2 border-line pl-4">{children}</div>
    </details>
  );
}
