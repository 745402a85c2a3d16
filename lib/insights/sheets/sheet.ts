/** How the values of a column are written. Texts are finished words. */
export type ColumnKind = "text" | "count" | "percent" | "points" | "number" | "p" | "effect";

export type Column = {
  key: string;
  label: string;
  kind: ColumnKind;
  /** Stands on the page in the cell of the column before it; in a file it is a column of its own. */
  joined?: true;
  /** The head on the page, where it also names the columns joined to it. */
  head?: string;
  /** The name at the end of its bar. */
  short?: string;
};

export type SheetRow = {
  key: string;
  label: string;
  /** The class that the row is listed under. */
  group?: string;
  cells: Readonly<Record<string, string | number | null>>;
  /** The parts of the address of the list behind a count, by the count's column. */
  lists?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** The groups differ by more than chance. */
  isStarred?: boolean;
  /** An expected count is under five: the test is only a guide. */
  isRough?: boolean;
};

/** A table as it is drawn, printed and written to files: one array for all of them, numbers unrounded. */
export type Sheet = {
  name: string;
  /** The clients counted; null when they are so few that it is not told. */
  n: number | null;
  /** The head of the first column. */
  what: string;
  columns: readonly Column[];
  rows: readonly SheetRow[];
  /** The groups that are compared. */
  groups?: readonly { key: string; size: number | null }[];
  /** How many rows were tested. */
  tests?: number;
  /** Small counts are not told: null in a count stands for one of them, elsewhere for what needs it. */
  withheld: boolean;
};

/** Only the rows whose groups differ by more than chance. */
export function starredOnly(sheet: Sheet): Sheet {
  return { ...sheet, rows: sheet.rows.filter(({ isStarred }) => isStarred) };
}
