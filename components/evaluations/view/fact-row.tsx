import type { ReactNode } from "react";

/** One answer beside its question, both of the same width, so that all lists of an evaluation line up. */
export function FactRow({ term, children }: { term: ReactNode; children: ReactNode }) {
  return (
    <div className="grid gap-x-6 border-b border-line py-2 sm:grid-cols-2">
      <dt className="flex min-w-0 flex-col gap-1">{term}</dt>
      <dd className="min-w-0">{children}</dd>
    </div>
  );
}
