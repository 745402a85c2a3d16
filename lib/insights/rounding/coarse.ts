import type { Sample } from "../stats/welch";

/** Counts are told in steps of so many. */
const step = 5;

/** A mean is told of at least so many, as they are rounded: that of fewer would be their scores. */
const fewestMean = 10;

/**
 * A count as a county may be told it: the nearest multiple of five, so that what is subtracted from it is not one person.
 * Under five it is null, none as well as four: between "none" and "a few" one person would show.
 */
export function coarse(count: number | null): number | null {
  return count === null || count < step ? null : Math.round(count / step) * step;
}

/** Whether a mean of so many may be told. */
export function isEnough(count: number): boolean {
  return (coarse(count) ?? 0) >= fewestMean;
}

/** Of fewer than this, whole points would tell one score to who knows the others. */
const fewestWhole = 50;

/** A mean of so many scores of 0–100, or another number in the same points, to five points, of many to one; null of too few. */
export function coarsePoints(points: number | null, of: number): number | null {
  return points === null || !isEnough(of) ? null : toStep(points, of);
}

function toStep(points: number, of: number): number {
  const size = (coarse(of) ?? 0) < fewestWhole ? step : 1;
  return Math.round(points / size) * size;
}

/** Scores as they are compared side by side: everything that is computed of them hangs on what may be told. */
export function coarseSample({ n, mean, variance }: Sample): Sample {
  return { n: coarse(n) ?? 0, mean: toStep(mean, n), variance: toStep(Math.sqrt(variance), n) ** 2 };
}
