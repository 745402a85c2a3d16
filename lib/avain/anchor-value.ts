import type { AttainmentAnchorValue } from "./codes";

/**
 * The worded point that speaks for an attainment score, without the words, so that the browser can say it too. "Not
 * yet" is said of 0 only and "reached" of 100 only, because neither is true of anything between; the rest take the
 * nearest of the three in the middle: 1–37, 38–62, 63–99.
 * @returns undefined when the score is not a whole number from 0 to 100 (not scored has no words).
 */
export function anchorValueFor(score: unknown): AttainmentAnchorValue | undefined {
  if (typeof score !== "number" || !Number.isInteger(score) || score < 0 || score > 100) return undefined;
  if (score === 0 || score === 100) return score;
  if (score < 38) return 25;
  return score < 63 ? 50 : 75;
}
