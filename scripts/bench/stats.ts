/** The value that `share` (0–1) of the numbers do not exceed, by nearest rank. Throws when there are none. */
export function quantile(numbers: readonly number[], share: number): number {
  const sorted = numbers.toSorted((a, b) => a - b);
  const found = sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)];
  if (found === undefined) throw new Error("a quantile of nothing");
  return found;
}

/** The middle one. */
export function median(numbers: readonly number[]): number {
  return quantile(numbers, 0.5);
}
