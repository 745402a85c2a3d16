import "server-only";
import Papa from "papaparse";
import { lineLimit } from "../schema";
import { cellValue, fieldOf, type TableField } from "./columns";
import { decodeTable, delimiterOf, type TableFault } from "./decode";

/** A line of the table: where it stands in the file, and what it tells. */
export type TableLine = { line: number; cells: Partial<Record<TableField, string>> };

/** The largest table, in bytes. */
export const tableBytes = 900_000;

/** Reads a CSV file of clients. Answers with its lines, or with why it cannot be read. */
export function readTable(bytes: Uint8Array): { lines: TableLine[] } | TableFault {
  const text = decodeTable(bytes);
  if (text === undefined) return { fault: "encoding" };
  if (text.trim() === "") return { fault: "empty" };
  const delimiter = delimiterOf(text);
  if (!delimiter) return { fault: "delimiter" };
  const { data, errors } = Papa.parse<string[]>(text, { delimiter });
  const [broken] = errors;
  if (broken) return { fault: "quotes", about: String((broken.row ?? 0) + 1) };
  const [head = [], ...rows] = data;
  const fields = head.map(fieldOf);
  const strange = head.filter((name, place) => name.trim() !== "" && fields[place] === undefined);
  if (strange.length > 0) return { fault: "columns", about: strange.join(", ").slice(0, 200) };
  const lines = rows
    .map((cells, index) => ({ line: index + 2, cells: cellsOf(cells, fields) }))
    .filter(({ cells }) => Object.keys(cells).length > 0);
  if (lines.length === 0) return { fault: "empty" };
  return lines.length > lineLimit ? { fault: "tooMany" } : { lines };
}

function cellsOf(cells: readonly string[], fields: readonly (TableField | undefined)[]): TableLine["cells"] {
  return Object.fromEntries(
    cells.flatMap((cell, place) => {
      const field = fields[place];
      const value = field && cellValue(field, cell);
      return field && value !== undefined ? [[field, value]] : [];
    }),
  );
}
