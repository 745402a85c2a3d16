import type { FieldValue } from "./save-state";

/**
 * Two texts of one field as one, theirs first because it was there first. A text that the other holds already is not
 * said twice; texts of one line stay on one line.
 */
export function joined(theirs: FieldValue, mine: FieldValue, isOneLine = false): string {
  const [first, second] = [String(theirs ?? "").trim(), String(mine ?? "").trim()];
  if (first.includes(second)) return first;
  if (second.includes(first)) return second;
  return isOneLine ? `${first}; ${second}` : `${first}\n${second}`;
}
