import "server-only";
import writeXlsxFile, { type SheetData } from "write-excel-file/node";
import { codebookColumns, codebookRows } from "./codebook";
import { type Cell, columnsOf, fileTables, type TableRows } from "./tables";

/** A workbook with a sheet a table and the codebook. Every text is a text: no cell is read as a formula. */
export async function workbook(rows: TableRows, isResearch: boolean): Promise<Buffer> {
  const sheets = [
    ...fileTables.map((name) => sheetOf(name, columnsOf(name, isResearch), rows[name])),
    sheetOf("codebook", codebookColumns, codebookRows(isResearch)),
  ];
  return writeXlsxFile(sheets).toBuffer();
}

function sheetOf(sheet: string, columns: readonly string[], rows: readonly Cell[][]) {
  const head = columns.map((value) => ({ type: String, value, fontWeight: "bold" as const }));
  const body = rows.map((row) => row.map(cellOf));
  return { sheet, data: [head, ...body] as SheetData, stickyRowsCount: 1 };
}

function cellOf(value: Cell) {
  if (value === null || value === "") return null;
  return typeof value === "number" ? { type: Number, value } : { type: String, value };
}
