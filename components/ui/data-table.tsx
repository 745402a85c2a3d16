import type { ReactNode } from "react";
import { classNames } from "./class-names";

type DataTableProps = {
  /** What the table holds; read out first. */
  caption: ReactNode;
  /** Set when the heading above already says it. */
  hideCaption?: boolean;
  /** `ColumnHead` parts. */
  head: ReactNode;
  /** Rows of `RowHead` and `Cell`. */
  children: ReactNode;
  className?: string;
};

/** A table whose rows become labelled cards on a narrow screen. */
export function DataTable({ caption, hideCaption = false, head, children, className }: DataTableProps) {
  return (
    <table className={classNames("data-table", className)}>
      <caption className={hideCaption ? "sr-only" : undefined}>{caption}</caption>
      <thead>
        <tr>{head}</tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  );
}
