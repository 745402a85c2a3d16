import type { FieldMap } from "./rows";
import type { FieldValue } from "./values";

/** One accepted value of the change history; `by` is a person's id. */
export type Change = { path: string; value: FieldValue; version: number; by: string; at: Date };

/** What one person did to one field in one go: what was there before and after. */
export type Edit = {
  path: string;
  before: FieldValue;
  after: FieldValue;
  by: string;
  at: Date;
  version: number;
};

/** A text is saved at every pause in typing; pauses shorter than this belong to one edit, milliseconds. */
const pause = 5 * 60_000;

/**
 * The edits that a change history holds, the latest first. `changes` come in the order they were made. A field that one
 * person left as it had been is no edit.
 */
export function editsOf(changes: readonly Change[]): Edit[] {
  const edits: Edit[] = [];
  const latest = new Map<string, Edit>();
  for (const { path, value, version, by, at } of changes) {
    const known = latest.get(path);
    if (known && known.by === by && at.getTime() - known.at.getTime() < pause) {
      Object.assign(known, { after: value, version, at });
      continue;
    }
    const edit = { path, before: known?.after ?? null, after: value, by, at, version };
    latest.set(path, edit);
    edits.push(edit);
  }
  return edits
    .filter((edit) => edit.before !== edit.after)
    .sort((a, b) => b.version - a.version || (a.path < b.path ? -1 : 1));
}

export type Difference = { path: string; before: FieldValue; after: FieldValue };

/** The fields that differ between two moments of a document, in the order of their paths. */
export function differencesOf(before: FieldMap, after: FieldMap): Difference[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .sort()
    .map((path) => ({ path, before: before.get(path) ?? null, after: after.get(path) ?? null }))
    .filter((one) => one.before !== one.after);
}
