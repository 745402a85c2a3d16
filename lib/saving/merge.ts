import { type PathTable, parseAt } from "./paths";
import type { FieldValue } from "./values";

/** The latest accepted value of a path, and the version in which it came. */
export type Field = { path: string; value: FieldValue; version: number; by: string; at: Date };
export type Change = { path: string; value: unknown };

export type Merge = {
  /** To be written: valid, and not in conflict. */
  accepted: { path: string; value: FieldValue }[];
  /** The path got another value after the version the browser last saw; nobody's text is dropped. */
  conflicts: { path: string; mine: FieldValue; theirs: FieldValue; by: string; at: Date }[];
  errors: { path: string; code: string }[];
};

/**
 * Sorts the changes of one save. Each field stands alone: an invalid or conflicting one never stops another.
 * A value equal to the stored one is neither written nor in conflict. Of a path given twice, the last counts.
 * `ownVersion` is a version that the same page wrote after its base without hearing so.
 */
export function merge(
  table: PathTable,
  current: ReadonlyMap<string, Field>,
  changes: readonly Change[],
  base: number,
  ownVersion?: number,
): Merge {
  const result: Merge = { accepted: [], conflicts: [], errors: [] };
  const latest = new Map(changes.map(({ path, value }) => [path, value]));
  for (const [path, raw] of latest) {
    const parsed = parseAt(table, path, raw);
    if ("error" in parsed) {
      result.errors.push({ path, code: parsed.error });
      continue;
    }
    const mine = parsed.value;
    const field = current.get(path);
    if (mine === (field?.value ?? null)) continue;
    if (field && field.version > base && field.version !== ownVersion) {
      result.conflicts.push({ path, mine, theirs: field.value, by: field.by, at: field.at });
    } else {
      result.accepted.push({ path, value: mine });
    }
  }
  return result;
}
