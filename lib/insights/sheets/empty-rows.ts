import type { Figure } from "./figures";
import type { Sheet } from "./sheet";

/** Fewer empty rows are read past at a glance. */
const fewest = 6;

/**
 * What of a sheet a page draws: the rows in which something was counted. Of the others, when they are many, the names are
 * enough, and files hold them all. A table beside the study or with a row for each kind of answer stays whole.
 */
export function filledRows(figure: Figure, sheet: Sheet): { sheet: Sheet; empty: string[] } {
  const counts = sheet.columns.filter(({ kind }) => kind === "count");
  const isWhole = figure.startsWith("reference-") || figure === "profiles" || counts.length === 0;
  const [filled, empty] = [[] as Sheet["rows"][number][], [] as string[]];
  for (const row of sheet.rows)
    if (counts.every(({ key }) => !row.cells[key])) empty.push(row.label);
    else filled.push(row);
  return isWhole || empty.length < fewest
    ? { sheet, empty: [] }
    : { sheet: { ...sheet, rows: filled }, empty };
}
