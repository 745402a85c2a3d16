import fc from "fast-check";
import { expect, test } from "vitest";
import { holm } from "./holm";
import { spreadOf } from "./spread";

const numbers = fc.array(fc.integer({ min: 0, max: 100 }), { maxLength: 60 });

function tallyOf(list: readonly number[]): Map<number, number> {
  const tally = new Map<number, number>();
  for (const each of list) tally.set(each, (tally.get(each) ?? 0) + 1);
  return tally;
}

test("mean, median and deviation are those of the list written out", () => {
  fc.assert(
    fc.property(numbers, (list) => {
      const found = spreadOf(tallyOf(list));
      const n = list.length;
      if (n === 0) {
        expect(found).toEqual({ n: 0, mean: null, median: null, sd: null });
        return;
      }
      const sorted = list.toSorted((a, b) => a - b);
      const middle = n % 2 === 1 ? [sorted[(n - 1) / 2]] : [sorted[n / 2 - 1], sorted[n / 2]];
      expect(found.n).toBe(n);
      expect(found.median).toBe(middle.reduce<number>((all, each) => all + (each ?? 0), 0) / middle.length);
      expect(found.mean).toBeCloseTo(list.reduce((all, each) => all + each, 0) / n, 9);
      if (n === 1) {
        expect(found.sd).toBeNull();
        return;
      }
      // The variance as half the mean squared distance of all pairs: no mean in it.
      const pairs = list.flatMap((a) => list.map((b) => (a - b) ** 2));
      const variance = pairs.reduce((all, each) => all + each, 0) / (2 * n * (n - 1));
      expect(found.sd).toBeCloseTo(Math.sqrt(variance), 7);
    }),
  );
});

test("Holm's p is the largest of what its own and every smaller p make of the tests still left", () => {
  const ps = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { maxLength: 30 });
  fc.assert(
    fc.property(ps, (list) => {
      const adjusted = holm(list);
      expect(adjusted).toHaveLength(list.length);
      for (const [at, p] of list.entries()) {
        const made = list
          .filter((other) => other <= p)
          .map((other) => other * list.filter((each) => each >= other).length);
        expect(adjusted[at]).toBeCloseTo(Math.min(1, Math.max(...made)), 12);
      }
    }),
  );
});
