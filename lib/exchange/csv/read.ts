import "server-only";
import Papa from "papaparse";
import { lineLimit } from "../schema";
import { cellValue, fieldOf, type TableField } from "./columns";
import { decodeTable, delimiterOf, type TableFault } from "./decode";

/** A line of the table: where it stands in the file, and what it tells. `hasMore` when it tells what no column names. */
export type TableLine = { line: number; cells: Partial<Record<TableField, string>>; hasMore?: true };

/** Reads a CSV file of clients. Answers with its lines, or with why it cannot be read. */
export function readTable(bytes: Uint8Array): { lines: TableLine[] } | TableFault {
  const text = decodeTable(bytes);
  if (text === undefined) return { fault: "encoding" };
  if (text.trim() === "") return { fault: "empty" };
  const delimiter = delimiterOf(text);
  if (!delimiter) return { fault: "delimiter" };
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  if (errors.length > 0) return { fault: "quotes" };
  const [head = [], ...rows] = data;
  const fields = head.map(fieldOf);
  const isStrange = head.some((name, place) => name.trim() !== "" && fields[place] === undefined);
  if (isStrange) return { fault: "columns" };
  const known = fields.filter((field) => field !== undefined);
  if (new Set(known).size < known.length) return { fault: "double" };
  const lines = rows.flatMap((cells, index) => lineOf(cells, index + 2, fields) ?? []);
  if (lines.length === 0) return { fault: "empty" };
  return lines.length > lineLimit ? { fault: "tooMany" } : { lines };
}

/** Undefined for a line in which nothing is written. A cell too many may have moved the others: then none is to be trusted. */
function lineOf(
  cells: readonly string[],
  line: number,
  fields: readonly (TableField | undefined)[],
): TableLine | undefined {
  if (cells.every((cell) => cell.trim() === "")) return undefined;
  const told: TableLine["cells"] = {};
  let hasMore = cells.length > fields.length;
  for (const [place, cell] of cells.entries()) {
    const field = fields[place];
    if (field) {
      const value = cellValue(field, cell);
      if (value !== undefined) told[field] = value;
    } else if (cell.trim() !== "") hasMore = true;
  }
  return { line, cells: told, ...(hasMore && { hasMore }) };
}
