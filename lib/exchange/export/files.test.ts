import { inflateRawSync } from "node:zlib";
import { expect, test } from "vitest";
import { csvRows } from "@/lib/csv";
import { aFileClient } from "../test-cohort";
import { codebookColumns, codebookRows } from "./codebook";
import { columnsOf, fileTables } from "./tables";
import { clientWorkbook } from "./workbook";

const formula = '=HYPERLINK("http://x.invalid")';

test("every variable of every table is in the codebook, in three languages", () => {
  for (const isResearch of [true, false]) {
    const rows = codebookRows(isResearch);
    expect(rows.every((row) => row.length === codebookColumns.length)).toBe(true);
    for (const table of fileTables)
      for (const variable of columnsOf(table, isResearch))
        expect(rows.some(([in_, name, value]) => in_ === table && name === variable && value === null)).toBe(
          true,
        );
  }
  expect(columnsOf("clients", true)).toEqual(["client", "gender"]);
});

test("a formula in a cell is a text, in CSV of both kinds", () => {
  expect(csvRows([[formula, 1, null]], "statistics")).toBe(`"'=HYPERLINK(""http://x.invalid"")",1,\n`);
  expect(csvRows([["=1+1", 1, null]])).toBe("'=1+1;1;\r\n");
});

test("a formula in a cell is a text in a workbook, which has a sheet a table", async () => {
  const client = aFileClient("A-1", { municipality: formula });
  const batches = async function* () {
    yield [client];
  };
  const sheets = sheetTexts(Buffer.from(await clientWorkbook(batches(), false)));
  expect(sheets).toHaveLength(fileTables.length + 1);
  expect(sheets.join("")).not.toContain("<f>");
});

/** The sheets inside a workbook, which is a ZIP file. */
function sheetTexts(file: Buffer): string[] {
  const found: string[] = [];
  for (let at = file.indexOf("PK\u0001\u0002"); at !== -1; at = file.indexOf("PK\u0001\u0002", at + 4)) {
    const name = file.toString("utf8", at + 46, at + 46 + file.readUInt16LE(at + 28));
    if (!name.startsWith("xl/worksheets/sheet")) continue;
    const local = file.readUInt32LE(at + 42);
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28);
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20));
    found.push((file.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)).toString());
  }
  return found;
}
