/** Counts from one to this are withheld: they could point to a person. */
const smallest = 4;

/** Whether a count is so small that it is withheld. None at all points to nobody. */
export function isSmall(count: number): boolean {
  return count > 0 && count <= smallest;
}

/**
 * Withholds small cells of one whole, and as many more as it takes that nobody can reckon them back from the rest and
 * the sum.
 * @param cells counts of disjoint groups that make up a whole whose size is known to the reader
 * @returns the counts in their order, null for what is withheld
 */
export function withholdCells(cells: readonly number[]): (number | null)[] {
  const isHidden = cells.map(isSmall);
  const bySize = cells.map((_, at) => at).sort((a, b) => (cells[a] ?? 0) - (cells[b] ?? 0));
  for (const at of bySize) {
    if (!canBeReckoned(cells, isHidden)) break;
    isHidden[at] = true;
  }
  return cells.map((cell, at) => (isHidden[at] ? null : cell));
}

/** One hidden cell is the sum less the others; small ones alone give themselves away where all must be 1, or all 4. */
function canBeReckoned(cells: readonly number[], isHidden: readonly boolean[]): boolean {
  const hidden = cells.filter((_, at) => isHidden[at]);
  if (hidden.length === 0) return false;
  if (hidden.length === 1) return true;
  const sum = hidden.reduce((all, cell) => all + cell, 0);
  const areSmall = hidden.every((cell) => cell <= smallest);
  return areSmall && (sum === hidden.length || sum === hidden.length * smallest);
}
