import { type CsvKind, csvRows } from "@/lib/csv";
import type { Insight, InsightTable } from "./tables";

type Cell = string | number | null;

/** A table as CSV, a line a row, unrounded; groups and lists become columns named after them. */
export function csvOfTable(insight: Insight<InsightTable>, kind: CsvKind = "statistics"): string {
  return csvRows(flatTable(insight), kind);
}

/** The header and the rows of a table, each cell a text, a number, or null where it is not defined. */
export function flatTable({ rows }: Insight<InsightTable>): Cell[][] {
  const flat = rows.map((row) => flatRow(row));
  const header = [...new Set(flat.flatMap((row) => [...row.keys()]))];
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
