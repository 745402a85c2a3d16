import type { Sheet, SheetRow } from "./sheet";

/** A cell as a drawing takes it: a number, or nothing. */
export function numberIn(row: SheetRow, key: string): number | null {
  const value = row.cells[key];
  return typeof value === "number" ? value : null;
}

/** How far the widest interval of a sheet reaches from nothing, up to the next ten: one scale for all its rows. */
export function reachOf(sheet: Sheet): number {
  const ends = sheet.rows.flatMap((row) =>
    ["low", "high", "difference"].map((key) => Math.abs(numberIn(row, key) ?? 0)),
  );
  return Math.max(10, Math.ceil(Math.max(0, ...ends) / 10) * 10);
}
