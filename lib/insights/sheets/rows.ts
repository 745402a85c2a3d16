import type { Insight, InsightRows, InsightTable } from "../tables";
import type { Column, Sheet } from "./sheet";

type Asked<Row> = {
  what: string;
  columns: readonly Column[];
  namesOf: (row: Row) => { label: string; group?: string };
  /** What names the row, also in the address of a list behind one of its counts. */
  keyOf: (row: Row) => Readonly<Record<string, string>>;
  /** The value of a column, when it is not the row's field of that name. */
  cellOf?: (row: Row, column: string) => string | number | null | undefined;
};

/** A sheet whose columns are fields of the engine's rows; every count opens its list where lists are open. */
export function sheetOfRows<T extends InsightTable>(
  { table, n, rows }: Insight<T>,
  withheld: boolean,
  { what, columns, namesOf, keyOf, cellOf }: Asked<InsightRows[T]>,
): Sheet {
  const counts = columns.filter(({ kind }) => kind === "count");
  const valueAt = (row: InsightRows[T], key: string) =>
    cellOf?.(row, key) ??
    ((row as Readonly<Record<string, unknown>>)[key] as string | number | undefined) ??
    null;
  return {
    name: table,
    n,
    what,
    columns,
    withheld,
    rows: rows.map((row) => {
      const names = keyOf(row);
      const lists = counts.map(({ key }) => [key, { table, ...names, cell: key }]);
      return {
        key: Object.values(names).join("."),
        ...namesOf(row),
        cells: Object.fromEntries(columns.map(({ key }) => [key, valueAt(row, key)])),
        lists: withheld ? undefined : Object.fromEntries(lists),
      };
    }),
  };
}
