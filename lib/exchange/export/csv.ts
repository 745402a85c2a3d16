import { setImmediate as breath } from "node:timers/promises";
import { type CsvKind, csvRows, csvStart } from "@/lib/csv";
import type { FilePart } from "@/lib/zip";
import { codebookColumns, codebookRows } from "./codebook";
import { type Cell, columnsOf, type FileClient, fileTables, tableRows } from "./tables";

type Head = Readonly<Record<string, unknown>>;

/** Clients as tables in CSV, a file a table, batch by batch; the codebook and what the files are about come first. */
export async function* csvFiles(
  head: Head,
  batches: AsyncIterable<readonly FileClient[]>,
  { isResearch, kind }: { isResearch: boolean; kind: CsvKind },
): AsyncGenerator<FilePart> {
  const part = (table: string, rows: readonly Cell[][]) => ({
    name: `${table}.csv`,
    text: csvRows(rows, kind),
  });
  const start = (table: string, rows: readonly Cell[][]) => {
    const { name, text } = part(table, rows);
    return { name, text: kind === "spreadsheet" ? csvStart + text : text };
  };
  yield { name: "about.json", text: aboutText(head) };
  yield start("codebook", [codebookColumns, ...codebookRows(isResearch)]);
  for (const table of fileTables) yield start(table, [columnsOf(table, isResearch)]);
  for await (const batch of batches) {
    // Reading a batch and writing it are two turns of the loop, so that others are served between.
    await breath();
    const rows = tableRows(batch);
    for (const table of fileTables) if (rows[table].length > 0) yield part(table, rows[table]);
  }
}

/** What stands at the head of a file, as a file beside tables. */
export function aboutText(head: Head): string {
  return `${JSON.stringify(head, null, 2)}\n`;
}
