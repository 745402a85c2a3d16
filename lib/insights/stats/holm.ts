/**
 * P-values adjusted for having tested many things at once, in the order given. (Holm 1979: the smallest times m, the
 * next times m − 1 and so on, never smaller than the one before, at most 1.)
 */
export function holm(ps: readonly number[]): number[] {
  const order = ps.map((p, place) => ({ p, place })).sort((a, b) => a.p - b.p);
  const adjusted: number[] = new Array(ps.length);
  let before = 0;
  for (const [rank, { p, place }] of order.entries()) {
    before = Math.min(1, Math.max(before, p * (ps.length - rank)));
    adjusted[place] = before;
  }
  return adjusted;
}
