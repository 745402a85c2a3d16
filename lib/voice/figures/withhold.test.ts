import fc from "fast-check";
import { expect, test } from "vitest";
import { isSmall, withholdCells } from "./withhold";

const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 14 }));

/** Every list of whole numbers with this sum, each at most its bound. */
function* ways(sum: number, bounds: readonly number[]): Generator<number[]> {
  const [first, ...rest] = bounds;
  if (first === undefined) {
    if (sum === 0) yield [];
    return;
  }
  for (let value = 0; value <= Math.min(first, sum); value++)
    for (const others of ways(sum - value, rest)) yield [value, ...others];
}

test("cells of one whole cannot be reckoned from the others and the sum", () => {
  fc.assert(
    fc.property(fc.array(count, { minLength: 2, maxLength: 4 }), (cells) => {
      const shown = withholdCells(cells);
      const sum = cells.reduce((all, cell) => all + cell, 0);
      const bounds = cells.map((cell, at) => (shown[at] === null ? sum : cell));
      const possible = [...ways(sum, bounds)].filter((way) =>
        way.every((cell, at) => shown[at] === null || shown[at] === cell),
      );
      for (const [at, cell] of cells.entries())
        if (isSmall(cell)) expect(new Set(possible.map((way) => way[at])).size).toBeGreaterThan(1);
    }),
    { numRuns: 400 },
  );
});
