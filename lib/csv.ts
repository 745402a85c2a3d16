import { stringify } from "csv-stringify/sync";

/** Opens a file for Excel: without it Ä and Ö come out wrong. */
export const csvStart = "\ufeff";

/** How a CSV file is written: for Finnish spreadsheets with semicolons and CRLF, for statistics with commas and LF. */
export type CsvKind = "spreadsheet" | "statistics";

/** Rows of a CSV file. A cell that a spreadsheet would take for a formula is made a text; null is an empty cell. */
export function csvRows(
  rows: readonly (readonly (string | number | null)[])[],
  kind: CsvKind = "spreadsheet",
): string {
  return stringify(rows as (string | number | null)[][], {
    delimiter: kind === "spreadsheet" ? ";" : ",",
    record_delimiter: kind === "spreadsheet" ? "windows" : "unix",
    escape_formulas: true,
    // A Finnish spreadsheet takes a number with a point for a text, or for a date.
    cast: kind === "spreadsheet" ? { number: (value) => String(value).replace(".", ",") } : {},
    quoted_match: /[\r\n]/,
  });
}

/** A file in the making as the body of an answer; the next part is made when the reader has room for it. */
export function csvBody(parts: AsyncIterator<string | Uint8Array>): ReadableStream<Uint8Array> {
  const encoder = new TextEncoder();
  return new ReadableStream({
    async pull(controller) {
      const { done, value } = await parts.next();
      if (done) controller.close();
      else controller.enqueue(typeof value === "string" ? encoder.encode(value) : value);
    },
    async cancel() {
      await parts.return?.();
    },
  });
}

/** The headers of a CSV file to be kept by the browser under a name. */
export function csvHeaders(name: string): Record<string, string> {
  return {
    "content-type": "text/csv; charset=utf-8",
    "content-disposition": `attachment; filename="${name}.csv"`,
    "cache-control": "no-store",
  };
}
