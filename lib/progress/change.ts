/** Where a goal stands now against its first evaluation in the same plan. Never "regressed": the words are kind. */
export type Direction = "closer" | "same" | "further";

/** The word the table and the headline use; `kept` is for a goal that aims to keep a level, `unknown` is no change yet. */
export type Verdict = Direction | "kept" | "unknown";

/** A change smaller than this is the same place: the scale is not finer than that (a convention of this product). */
export const smallestChange = 5;

/** The direction from one agreed score to another, both 0–100. */
export function directionOf(first: number, now: number): Direction {
  const difference = now - first;
  if (Math.abs(difference) < smallestChange) return "same";
  return difference > 0 ? "closer" : "further";
}

/** The word for a goal: one that aims to keep its level and stands where it stood has kept it. */
export function verdictOf(first: number, now: number, keepLevel: boolean): Verdict {
  const direction = directionOf(first, now);
  return keepLevel && direction === "same" ? "kept" : direction;
}
