import { expect, test } from "vitest";
import { csvRows } from "@/lib/csv";
import { unzipped } from "@/lib/test-zip";
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
  const files = [...unzipped(await clientWorkbook(batches(), false))];
  const sheets = files.flatMap(([name, text]) => (name.startsWith("xl/worksheets/sheet") ? text : []));
  expect(sheets).toHaveLength(fileTables.length + 1);
  expect(sheets.join("")).not.toContain("<f>");
});
