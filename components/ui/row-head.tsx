import type { ReactNode } from "react";

/** The first cell of a row: what the row is about, most often a link. */
export function RowHead({ children, className }: { children: ReactNode; className?: string }) {
  return (
    <th scope="row" className={className}>
      {children}
    </th>
  );
}
