import fc from "fast-check";
import { expect, test } from "vitest";
import { crosstabRow } from "../answers/crosstab";
import { withholdCells } from "./cells";
import { withholdRow } from "./rows";
import { withholdTable } from "./table";

/*
 * The reader who subtracts: knows every number that is shown and the sizes of groups, and tries every way the whole
 * could be. What is small must have at least two values it could have.
 */
const small = (count: number) => count > 0 && count < 5;
const runs = { numRuns: 400 };
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
        if (small(cell)) expect(new Set(possible.map((way) => way[at])).size).toBeGreaterThan(1);
    }),
    runs,
  );
});

const group = fc
  .integer({ min: 5, max: 12 })
  .chain((size) => fc.record({ size: fc.constant(size), count: fc.integer({ min: 0, max: size }) }));
const nobody = fc.constant({ size: 0, count: 0 });
const few = fc
  .integer({ min: 0, max: 4 })
  .chain((size) => fc.record({ size: fc.constant(size), count: fc.integer({ min: 0, max: size }) }));

test("a group's count cannot be subtracted from the count of all", () => {
  const groups = fc.array(group, { minLength: 2, maxLength: 3 });
  fc.assert(
    fc.property(groups, fc.oneof(nobody, few, group), (found, elsewhere) => {
      const parts = [...found, elsewhere];
      const n = parts.reduce((all, part) => all + part.size, 0);
      const all = parts.reduce((sum, part) => sum + part.count, 0);
      const keyed = found.map((part, at) => ({ key: String(at), ...part }));
      const row = withholdRow["goals-by-age"](crosstabRow("debt", { n, count: all }, keyed));
      if (row.count === null) {
        expect(small(all) || small(n - all)).toBe(true);
        return;
      }
      const possible = [
        ...ways(
          all,
          parts.map(({ size }) => size),
        ),
      ].filter((way) => row.groups.every(({ count: shown }, at) => shown === null || shown === way[at]));
      // Where all or none have the thing, that is what the table says.
      for (const [at, part] of parts.entries())
        if ((small(part.count) || small(part.size - part.count)) && all > 0 && all < n)
          expect(new Set(possible.map((way) => way[at])).size).toBeGreaterThan(1);
      if (row.groups.some((each) => each.count === null))
        expect(row).toMatchObject({ p: null, effect: null });
    }),
    runs,
  );
});

test("a comparison with a group of a few has no groups", () => {
  const groups = [
    { key: "woman", size: 3, count: 3 },
    { key: "man", size: 40, count: 20 },
  ];
  const row = withholdRow["goals-by-gender"](crosstabRow("debt", { n: 43, count: 23 }, groups));
  expect(row).toMatchObject({ count: 23, groups: [], p: null });
});

test("the two tables of methods together do not tell a small cell", () => {
  // Many zeros: they leave least room for what else a cell could be.
  const cell = fc.constantFrom(0, 0, 0, 2, 4, 5, 7);
  fc.assert(
    fc.property(cell, cell, cell, cell, cell, (a, b, c, unknown, neither) => {
      const n = a + b + c + unknown + neither;
      const cells = { plannedUsed: a, plannedNotUsed: b, usedNotPlanned: c, unknown };
      const concordance = withholdRow.concordance({ code: "x", n, ...cells });
      const [planned, used] = [a + b + unknown, a + c];
      const percents = { plannedPercent: null, usedPercent: null, differencePoints: null };
      const row = withholdRow["planned-used"]({ code: "x", n, planned, used, unknown, ...percents });
      const possible = [...ways(n, [n, n, n, n, n])].filter(
        ([aa = 0, bb = 0, cc = 0, dd = 0]) =>
          (row.planned === null || aa + bb + dd === row.planned) &&
          (row.used === null || aa + cc === row.used) &&
          (row.unknown === null || dd === row.unknown) &&
          (concordance.plannedUsed === null || aa === concordance.plannedUsed) &&
          (concordance.plannedNotUsed === null || bb === concordance.plannedNotUsed) &&
          (concordance.usedNotPlanned === null || cc === concordance.usedNotPlanned) &&
          (concordance.unknown === null || dd === concordance.unknown),
      );
      for (const [at, cell] of [a, b, c, unknown, neither].entries())
        if (small(cell)) expect(new Set(possible.map((way) => way[at])).size).toBeGreaterThan(1);
    }),
    { numRuns: 150, examples: [[0, 0, 7, 7, 2]] },
  );
});

test("few planned and marked do not follow from planned and unknown", () => {
  const percents = { plannedPercent: null, usedPercent: null, differencePoints: null };
  const row = { code: "x", n: 60, planned: 23, used: 12, unknown: 20, ...percents };
  expect(withholdRow["planned-used"](row)).toMatchObject({ planned: 23, used: 12, unknown: null });
});

test("factors rated once only do not follow from those rated both times", () => {
  const row = { code: "x", n: 60, atPlan: [10, 10, 10], atEvaluation: [10, 10, 12], both: 30 };
  const told = withholdRow.factors({ ...row, better: 10, same: 10, worse: 10 });
  expect(told).toMatchObject({ atPlan: [10, 10, 10], both: null, better: null });
});

test("a mean of a few scores is withheld with their number", () => {
  const row = { code: "x", n: 3, mean: 40, median: 40, sd: 2, notScored: 0, noAgreement: 9 };
  expect(withholdRow.attainment(row)).toMatchObject({ n: null, mean: null, median: null, sd: null });
});

test("readings are one whole", () => {
  const rows = (["wideNeed", "moneyManagement", "none"] as const).map((reading, at) => ({
    reading,
    n: [3, 20, 40][at] ?? 0,
    percent: 1,
  }));
  const shown = withholdTable({ table: "profiles", rule: "counting", n: 63, rows }).rows;
  expect(shown.map(({ n }) => n)).toEqual([null, null, 40]);
  expect(shown.every(({ percent }) => percent === null)).toBe(true);
});
