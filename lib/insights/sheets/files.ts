import "server-only";
import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import { csvRows, csvStart } from "@/lib/csv";
import type { Sheet, SheetRow } from "./sheet";

/** A table as a CSV file of a Finnish spreadsheet, numbers unrounded. */
export function csvOf(sheet: Sheet, about: readonly string[], withheld: string): string {
  const [head, ...body] = cellsOf(sheet, withheld);
  return csvStart + csvRows([...(head ? [head] : []), ...body, [], ...about.map((line) => [line])]);
}

/** The same as a workbook: texts are texts and numbers are numbers, so no cell is a formula. */
export async function xlsxOf(sheet: Sheet, about: readonly string[], withheld: string): Promise<Buffer> {
  const [head = [], ...body] = cellsOf(sheet, withheld);
  const data = [
    head.map((value) => ({ type: String, value: String(value ?? ""), fontWeight: "bold" as const })),
    ...[...body, [], ...about.map((line) => [line])].map((row) => row.map(cellOf)),
  ];
  return writeXlsxFile([{ sheet: sheet.name, data: data as SheetData, stickyRowsCount: 1 }]).toBuffer();
}

/** The head and the rows; a row's class stands before its name. */
function cellsOf({ what, columns, rows, withheld }: Sheet, few: string): (string | number | null)[][] {
  const grouped = rows.some(({ group }) => group !== undefined);
  const names = ({ label, group }: SheetRow) => (grouped ? [group ?? "", label] : [label]);
  return [
    [...(grouped ? [""] : []), what, ...columns.map(({ label }) => label)],
    ...rows.map((row) => [
      ...names(row),
      ...columns.map(({ key, kind }) => {
        const value = row.cells[key] ?? null;
        return value === null && withheld && kind === "count" ? few : value;
      }),
    ]),
  ];
}

function cellOf(value: string | number | null) {
  if (value === null || value === "") return null;
  return typeof value === "number" ? { type: Number, value } : { type: String, value };
}

/** The headers of a workbook to be kept by the browser under a name. */
export function xlsxHeaders(name: string): Record<string, string> {
  return {
    "content-type": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "content-disposition": `attachment; filename="${name}.xlsx"`,
    "cache-control": "no-store",
  };
}
