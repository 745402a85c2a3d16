import type { ReactNode } from "react";

type CellProps = {
  /** The column's name, shown beside the value when the row is a card. */
  label?: string;
  /** Numbers stand to the right. */
  end?: boolean;
  className?: string;
  children?: ReactNode;
};

/** A value of a row. */
export function Cell({ label, end, className, children }: CellProps) {
  const place = [end && "end", className].filter(Boolean).join(" ");
  return (
    <td data-label={label} className={place || undefined}>
      {/* One box for the value, so that on a card it stands beside its name. */}
      <span>{children}</span>
    </td>
  );
}
