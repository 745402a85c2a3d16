import { type CsvKind, csvRows } from "@/lib/csv";
import type { Insight, InsightTable, SideBySideRow } from "./tables";

type Cell = string | number | null;

/** The columns of the one table that can be without rows: all others have a row for each item. */
const sideBySide = {
  goal: true,
  method: true,
  nUsed: true,
  nNotUsed: true,
  meanUsed: true,
  meanNotUsed: true,
  difference: true,
  low: true,
  high: true,
  pAdjusted: true,
} satisfies Record<keyof SideBySideRow, true>;

/** A table as CSV, a line a row, unrounded; groups and lists become columns named after them. */
export function csvOfTable(insight: Insight<InsightTable>, kind: CsvKind = "statistics"): string {
  return csvRows(flatTable(insight), kind);
}

/** The header and the rows of a table, each cell a text, a number, or null where it is not defined. */
export function flatTable({ table, rows }: Insight<InsightTable>): Cell[][] {
  const flat = rows.map((row) => flatRow(row));
  const named = table === "side-by-side" ? Object.keys(sideBySide) : [];
  const header = [...new Set([...named, ...flat.flatMap((row) => [...row.keys()])])];
  return [header, ...flat.map((row) => header.map((name) => row.get(name) ?? null))];
}

function flatRow(row: object): Map<string, Cell> {
  const cells = new Map<string, Cell>();
  for (const [name, value] of Object.entries(row)) {
    if (name === "groups")
      for (const { key, ...group } of value as { key: string }[])
        for (const [part, cell] of Object.entries(group)) cells.set(`${key} ${part}`, cell as Cell);
    else if (name === "warnings") cells.set(name, (value as string[]).join(" "));
    else if (Array.isArray(value))
      for (const [at, cell] of value.entries()) cells.set(`${name} ${at + 1}`, cell);
    else cells.set(name, value as Cell);
  }
  return cells;
}
