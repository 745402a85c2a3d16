import jStat from "jstat";

/** What is known of one group: how many, their mean, their sample variance. */
export type Sample = { n: number; mean: number; variance: number };

export type Welch = { difference: number; low: number; high: number; p: number };

/**
 * The difference of two means with its interval of 95 % and two-sided p, variances not taken as equal.
 * (Welch 1947; degrees of freedom by Satterthwaite 1946.)
 * @returns null when a group has fewer than two, or nobody differs from anybody: no interval is defined then
 */
export function welch(a: Sample, b: Sample): Welch | null {
  if (a.n < 2 || b.n < 2) return null;
  const partA = a.variance / a.n;
  const partB = b.variance / b.n;
  const error = Math.sqrt(partA + partB);
  if (error === 0) return null;
  const df = (partA + partB) ** 2 / (partA ** 2 / (a.n - 1) + partB ** 2 / (b.n - 1));
  const difference = a.mean - b.mean;
  const reach = jStat.studentt.inv(0.975, df) * error;
  const p = 2 * jStat.studentt.cdf(-Math.abs(difference / error), df);
  return { difference, low: difference - reach, high: difference + reach, p: Math.min(1, p) };
}
