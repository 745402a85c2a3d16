import { setImmediate as breath } from "node:timers/promises";
import { workbook } from "@/lib/workbook";
import { codebookColumns, codebookRows } from "./codebook";
import { columnsOf, type FileClient, fileTables, tableRows } from "./tables";

/** Clients as a workbook with a sheet a table and the codebook. */
export function clientWorkbook(
  batches: AsyncIterable<readonly FileClient[]>,
  isResearch: boolean,
): Promise<Uint8Array<ArrayBuffer>> {
  const sheets = [
    ...fileTables.map((name) => ({ name, head: columnsOf(name, isResearch) })),
    { name: "codebook", head: codebookColumns },
  ];
  return workbook(sheets, sheetRows(batches, isResearch));
}

async function* sheetRows(batches: AsyncIterable<readonly FileClient[]>, isResearch: boolean) {
  for await (const batch of batches) {
    // Reading a batch and handing it over are two turns of the loop, so that others are served between.
    await breath();
    const rows = tableRows(batch);
    yield [...fileTables.map((name) => rows[name]), []];
  }
  yield [...fileTables.map(() => []), codebookRows(isResearch)];
}
