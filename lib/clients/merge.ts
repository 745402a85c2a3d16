import { type ClientFieldName, clientFieldNames, fieldGroups } from "./fields";
import type { ClientFields } from "./schema";

export type FieldConflict = {
  field: ClientFieldName;
  mine: ClientFields[ClientFieldName];
  theirs: ClientFields[ClientFieldName];
};
export type Merge =
  | { conflicts: []; merged: ClientFields }
  | { conflicts: [FieldConflict, ...FieldConflict[]]; merged?: undefined };

/**
 * Brings one person's changes onto what others saved since: `seen` is what they began from, `mine` what they send,
 * `theirs` what is stored now. What only one side changed is taken; a group of fields that both changed, and not alike,
 * is a conflict for a person to decide.
 */
export function mergeFields(seen: ClientFields, mine: ClientFields, theirs: ClientFields): Merge {
  const conflicts: FieldConflict[] = [];
  const merged = pick(mine);
  for (const group of fieldGroups) {
    const iChanged = group.some((name) => mine[name] !== seen[name]);
    const theyChanged = group.some((name) => theirs[name] !== seen[name]);
    if (theyChanged && !iChanged) take(merged, theirs, group);
    if (theyChanged && iChanged)
      for (const field of group)
        if (mine[field] !== theirs[field])
          conflicts.push({ field, mine: mine[field], theirs: theirs[field] });
  }
  const [first, ...rest] = conflicts;
  return first ? { conflicts: [first, ...rest] } : { conflicts: [], merged };
}

/** The fields in which two versions differ. */
export function changedFields(before: ClientFields, after: ClientFields): ClientFieldName[] {
  return clientFieldNames.filter((name) => before[name] !== after[name]);
}

function pick(fields: ClientFields): ClientFields {
  return Object.fromEntries(clientFieldNames.map((name) => [name, fields[name]])) as ClientFields;
}

function take(into: ClientFields, from: ClientFields, names: readonly ClientFieldName[]): void {
  Object.assign(into, Object.fromEntries(names.map((name) => [name, from[name]])));
}
