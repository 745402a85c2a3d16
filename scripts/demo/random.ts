/** A small seeded generator (mulberry32), so that the made-up people are the same every time. */
export function seeded(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    /** A whole number from min to max, both included. */
    whole: (min: number, max: number) => min + Math.floor(next() * (max - min + 1)),
    /** True with this chance, 0–1. */
    chance: (share: number) => next() < share,
    pick: <T>(list: readonly T[]): T => list[Math.floor(next() * list.length)] as T,
    /** `count` different ones, in the list's own order. */
    some: <T>(list: readonly T[], count: number): T[] => {
      const marked = list.map((value, index) => ({ value, index, draw: next() }));
      const drawn = marked.toSorted((a, b) => a.draw - b.draw).slice(0, count);
      return drawn.toSorted((a, b) => a.index - b.index).map(({ value }) => value);
    },
  };
}

export type Random = ReturnType<typeof seeded>;
