/** A list of whole numbers by how often each came: value → times. */
export type Tally = ReadonlyMap<number, number>;

export type Spread = { n: number; mean: number | null; median: number | null; sd: number | null };

/**
 * Mean, median and sample standard deviation (divisor n − 1) of the values of a tally.
 * @returns null for what is undefined: everything of nothing, the deviation of one
 */
export function spreadOf(tally: Tally): Spread {
  const entries = [...tally].filter(([, times]) => times > 0).sort(([a], [b]) => a - b);
  const n = entries.reduce((all, [, times]) => all + times, 0);
  if (n === 0) return { n, mean: null, median: null, sd: null };
  const mean = entries.reduce((all, [value, times]) => all + value * times, 0) / n;
  const squares = entries.reduce((all, [value, times]) => all + times * (value - mean) ** 2, 0);
  return { n, mean, median: medianOf(entries, n), sd: n > 1 ? Math.sqrt(squares / (n - 1)) : null };
}

/** The middle value, or halfway between the two in the middle. */
function medianOf(entries: readonly (readonly [number, number])[], n: number): number {
  const at = (place: number) => {
    let before = 0;
    for (const [value, times] of entries) {
      before += times;
      if (place < before) return value;
    }
    throw new Error("a place outside the tally");
  };
  return (at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2;
}
