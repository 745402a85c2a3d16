import { type FieldValue, sameValue } from "./save-state";

/** One row of a document by field: `{ chosen: true, words: "…" }`. A field that was never touched is missing. */
export type LiveRow = Readonly<Record<string, FieldValue>>;
/** The rows of a list by id, in the order of first touch. The same object until something in the list changes. */
export type LiveRows = ReadonlyMap<string, LiveRow>;

/**
 * The values of a document as this browser sees them: the server's, with what was typed here and what came from others
 * on top. They outlive the sections that show them.
 */
export function createLiveValues(seed: Iterable<readonly [string, FieldValue]>) {
  const values = new Map(seed);
  const lists = new Map<string, LiveRows>();

  return {
    get: (path: string): FieldValue => values.get(path) ?? null,
    entries: () => values.entries(),

    /** Sets a value; false when it already was so. */
    set(path: string, value: FieldValue): boolean {
      if (values.has(path) && values.get(path) === value) return false;
      const changed = !sameValue(values.get(path) ?? null, value);
      values.set(path, value);
      const [list = "", id, field] = path.split(".");
      const rows = lists.get(list);
      if (rows && id && field) lists.set(list, new Map(rows).set(id, { ...rows.get(id), [field]: value }));
      return changed;
    },

    rows(list: string): LiveRows {
      const known = lists.get(list);
      if (known) return known;
      const rows = new Map<string, Record<string, FieldValue>>();
      for (const [path, value] of values) {
        const [name, id, field] = path.split(".");
        if (name === list && id && field) rows.set(id, { ...rows.get(id), [field]: value });
      }
      lists.set(list, rows);
      return rows;
    },
  };
}
