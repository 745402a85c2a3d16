import type { FieldValue } from "./values";

/** Values by path. A path that is missing holds null. */
export type FieldMap = Map<string, FieldValue>;

/** One row of a document: its id and a way to read its fields. */
export type Row = { key: string; get: Reader };

/** Reads fields as the type the path's rule guarantees; nothing there reads as null, "" or false. */
export type Reader = {
  text(field: string): string;
  flag(field: string): boolean;
  /** True, false, or null when not answered. */
  answer(field: string): boolean | null;
  number(field: string): number | null;
  word<T extends string>(field: string): T | null;
};

/** A reader of a document's own fields, or of one row's when `prefix` is `goals.debt.`. */
export function reader(fields: FieldMap, prefix = ""): Reader {
  const at = (field: string) => fields.get(prefix + field) ?? null;
  return {
    text: (field) => stringOr(at(field), ""),
    flag: (field) => at(field) === true,
    answer: (field) => booleanOrNull(at(field)),
    number: (field) => numberOrNull(at(field)),
    // The rule of the path has let only its own words in.
    word: <T extends string>(field: string) => stringOr(at(field), null) as T | null,
  };
}

/** The rows of a collection that have been touched, in the order of first touch. */
export function rowsOf(fields: FieldMap, collection: string): Row[] {
  const keys = new Set<string>();
  for (const path of fields.keys()) {
    const [name, key] = path.split(".");
    if (name === collection && key) keys.add(key);
  }
  return [...keys].map((key) => ({ key, get: reader(fields, `${collection}.${key}.`) }));
}

function stringOr<T>(value: FieldValue, otherwise: T): string | T {
  return typeof value === "string" ? value : otherwise;
}

function booleanOrNull(value: FieldValue): boolean | null {
  return typeof value === "boolean" ? value : null;
}

function numberOrNull(value: FieldValue): number | null {
  return typeof value === "number" ? value : null;
}
