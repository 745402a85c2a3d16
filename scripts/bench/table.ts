import type { Line } from "./line";

const head = ["figure", "measured", "beside", "found", "limit", ""];

/** Prints the lines as one table of text. */
export function printTable(lines: readonly Line[]): void {
  const rows = lines.map((line) => [
    line.figure,
    line.value,
    line.beside,
    line.found,
    line.limit,
    line.met ? "ok" : "NOT MET",
  ]);
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const draw = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  console.log(`\n${draw(head)}`);
  console.log(widths.map((width) => "-".repeat(width)).join("  "));
  for (const row of rows) console.log(draw(row));
  const missed = lines.filter(({ met }) => !met).length;
  console.log(`\n${lines.length} lines, ${missed === 0 ? "all met" : `${missed} not met`}`);
}
