import type { Parsed, ValueRule } from "./values";

/** The fields a document may hold: its own (`agreed`), and those of its rows (`goals.debt.words`). */
export type PathTable = {
  own: Readonly<Record<string, ValueRule>>;
  rows: Readonly<Record<string, RowRule>>;
};

export type RowRule = {
  /** Whether a row may have this id: a catalogue code, or the id of a row in people's own words. */
  isKey: (key: string) => boolean;
  fields: Readonly<Record<string, ValueRule>>;
};

/** Ids that the browser gives to rows in people's own words. */
export function isOwnKey(key: string): boolean {
  return /^own-[a-z0-9]{8,36}$/.test(key);
}

/** Reads a value for a path; the error is `pathUnknown` when a document of this kind has no such path. */
export function parseAt(table: PathTable, path: string, value: unknown): Parsed {
  const rule = ruleAt(table, path);
  return rule ? rule(value) : { error: "pathUnknown" };
}

function ruleAt(table: PathTable, path: string): ValueRule | undefined {
  const [name = "", key, field, ...rest] = path.split(".");
  if (key === undefined) return own(table.own, name);
  const row = own(table.rows, name);
  if (!row || field === undefined || rest.length > 0 || !row.isKey(key)) return undefined;
  return own(row.fields, field);
}

/** Never reaches the prototype: `constructor` and `__proto__` are unknown like any other stranger. */
function own<T>(record: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
