import "server-only";
import { csvRows, csvStart } from "@/lib/csv";
import { workbook, workbookType } from "@/lib/workbook";
import type { Sheet, SheetRow } from "./sheet";

/** A table as a CSV file of a Finnish spreadsheet, numbers unrounded. */
export function csvOf(sheet: Sheet, about: readonly string[], withheld: string): string {
  const [head, ...body] = cellsOf(sheet, withheld);
  return csvStart + csvRows([...(head ? [head] : []), ...body, [], ...about.map((line) => [line])]);
}

/** The same as a workbook: texts are texts and numbers are numbers, so no cell is a formula. */
export async function xlsxOf(
  sheet: Sheet,
  about: readonly string[],
  withheld: string,
): Promise<Uint8Array<ArrayBuffer>> {
  const [head = [], ...body] = cellsOf(sheet, withheld);
  const sheets = [{ name: sheet.name, head: head.map(String) }];
  return workbook(sheets, [[[...body, [], ...about.map((line) => [line])]]]);
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

/** The headers of a workbook to be kept by the browser under a name. */
export function xlsxHeaders(name: string): Record<string, string> {
  return {
    "content-type": workbookType,
    "content-disposition": `attachment; filename="${name}.xlsx"`,
    "cache-control": "no-store",
  };
}
