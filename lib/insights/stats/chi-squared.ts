import jStat from "jstat";

/** Counts with (`yes`) and without (`no`) the thing, in one group. */
export type GroupCount = { yes: number; no: number };

export type ChiSquared = { statistic: number; df: number; p: number; smallestExpected: number };

/**
 * Pearson's chi-squared of a 2 × k table, without continuity correction: the sum of (observed − expected)² / expected,
 * df = k − 1. (Pearson 1900; the national study printed it this way.)
 * @param groups at least two groups; empty ones are left out
 * @returns null when fewer than two groups have members, or all or none have the thing: nothing can differ then
 */
export function chiSquared(groups: readonly GroupCount[]): ChiSquared | null {
  const filled = groups.filter(({ yes, no }) => yes + no > 0);
  const yes = sum(filled.map((group) => group.yes));
  const no = sum(filled.map((group) => group.no));
  if (filled.length < 2 || yes === 0 || no === 0) return null;
  const all = yes + no;
  const cells = filled.flatMap((group) => {
    const size = group.yes + group.no;
    return [
      { observed: group.yes, expected: (size * yes) / all },
      { observed: group.no, expected: (size * no) / all },
    ];
  });
  const statistic = sum(cells.map(({ observed, expected }) => (observed - expected) ** 2 / expected));
  const df = filled.length - 1;
  return {
    statistic,
    df,
    p: upperTail(statistic, df),
    smallestExpected: Math.min(...cells.map(({ expected }) => expected)),
  };
}

/** The probability of a chi-squared value this large or larger, 0–1. */
function upperTail(statistic: number, df: number): number {
  return Math.min(1, Math.max(0, 1 - jStat.chisquare.cdf(statistic, df)));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
