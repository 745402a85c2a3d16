import type { LiveRows } from "@/components/saving/live-values";

/** Rows without a place come after those with one. */
const noPlace = 10_000;

/**
 * The chosen rows of a list in the order of the plan: by the places people gave, then by the catalogue, then as they
 * came. The same as when the plan is read for confirming.
 */
export function orderOf(rows: LiveRows, catalogue: readonly string[]): string[] {
  const placeOf = (key: string, index: number) => {
    const given = rows.get(key)?.position;
    if (typeof given === "number") return given;
    const listed = catalogue.indexOf(key);
    return noPlace + (listed === -1 ? catalogue.length + index : listed);
  };
  return [...rows]
    .map(([key, row], index) => ({ key, isIn: row.chosen === true, at: placeOf(key, index) }))
    .filter(({ isIn }) => isIn)
    .sort((a, b) => a.at - b.at)
    .map(({ key }) => key);
}

/** The order after a row has moved one place up (-1) or down (1); the same where it cannot. */
export function movedBy(order: readonly string[], key: string, by: -1 | 1): string[] {
  const from = order.indexOf(key);
  const other = order[from + by];
  if (from === -1 || other === undefined) return [...order];
  return order.map((each) => (each === key ? other : each === other ? key : each));
}

/** The places to write so that the rows stand in this order: only those that change. */
export function placesFor(order: readonly string[], rows: LiveRows): { key: string; position: number }[] {
  return order
    .map((key, position) => ({ key, position }))
    .filter(({ key, position }) => rows.get(key)?.position !== position);
}
