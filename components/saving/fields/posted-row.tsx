import type { ReactNode } from "react";
import { formMarks } from "@/lib/saving/form-marks";

type PostedRowProps = {
  list: string;
  /** The fields of the row, whose paths begin so. */
  children: (row: string) => ReactNode;
};

/** Where scripts do not run: an empty row in own words, which comes into being when something is written in it. */
export function PostedRow({ list, children }: PostedRowProps) {
  const row = `${list}.own-${crypto.randomUUID().replaceAll("-", "").slice(0, 16)}`;
  return (
    <noscript>
      <input type="hidden" name={formMarks.row} value={row} />
      {children(row)}
    </noscript>
  );
}
