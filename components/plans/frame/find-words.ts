/** What a filter looks for in one row: its name, and all else that may lead to it. */
export type Findable = Readonly<{ name: string; more: string }>;

/**
 * How well a row answers a query: 3 when its name or a word of it begins so, 2 when the name holds it, 1 when every
 * word is somewhere in the row, 0 when not. Both are folded already; an empty query is answered by every row.
 */
export function fitOf(query: string, { name, more }: Findable): 0 | 1 | 2 | 3 {
  if (name.startsWith(query) || name.includes(` ${query}`)) return 3;
  if (name.includes(query)) return 2;
  const all = `${name} ${more}`;
  return query.split(" ").every((word) => all.includes(word)) ? 1 : 0;
}

/** The place of the first of the best answers, which Enter ticks; -1 when there is none. */
export function topHit(fits: readonly number[]): number {
  const best = Math.max(0, ...fits);
  return best === 0 ? -1 : fits.indexOf(best);
}
