import type { LiveRow, LiveRows } from "@/components/saving/live-values";
import { isOwnKey } from "@/lib/saving/paths";

/** An id for a row in own words. Works without a secure context too, where `randomUUID` is missing. */
export function newOwnKey(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(12));
  return `own-${[...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("")}`;
}

/** The place after the last row that has one. */
export function nextPosition(rows: LiveRows): number {
  return 1 + Math.max(-1, ...[...rows.values()].map(placeOf));
}

/** The rows in own words that are in the plan, in their order. */
export function ownRows(rows: LiveRows): { key: string; row: LiveRow }[] {
  return [...rows]
    .filter(([key, row]) => isOwnKey(key) && row.chosen === true)
    .map(([key, row]) => ({ key, row }))
    .sort((a, b) => placeOf(a.row) - placeOf(b.row));
}

function placeOf({ position }: LiveRow): number {
  return typeof position === "number" ? position : -1;
}
