import fc from "fast-check";
import { expect, test } from "vitest";
import { crosstabRow } from "../answers/crosstab";
import { spreadOf } from "../stats/spread";
import type { AttainmentRow, FactorRow, Insight, ProfileReading } from "../tables";
import { coarse, coarsePoints, coarseSample } from "./coarse";
import { roundTable } from "./round";
import { expectCoarse, toldIn } from "./test-told";

test("a count is told in fives, and under five not at all, none as well as four", () => {
  const counts = [0, 1, 4, 5, 7, 8, 12, 13, 1002, 1003];
  expect(counts.map(coarse)).toEqual([null, null, null, 5, 5, 10, 10, 15, 1000, 1005]);
});

test("points are told in fives, of fifty clients and more in whole ones, of fewer than ten not at all", () => {
  expect([7, 8, 47, 48].map((n) => coarsePoints(61.5, n))).toEqual([null, 60, 60, 62]);
  expect(coarseSample({ n: 12, mean: 41.4, variance: 20.3 ** 2 })).toEqual({
    n: 10,
    mean: 40,
    variance: 400,
  });
});

type Person = { group: "woman" | "man" | "unknown"; has: boolean; score: number | null };
const person = fc.record({
  group: fc.constantFrom("woman" as const, "man" as const, "unknown" as const),
  has: fc.boolean(),
  score: fc.option(fc.integer({ min: 0, max: 100 })),
});

function goalsOf(people: readonly Person[]): Insight<"goals-by-gender"> {
  const among = (some: readonly Person[]) => ({
    size: some.length,
    count: some.filter(({ has }) => has).length,
  });
  const { size: n, count } = among(people);
  const groups = ["woman", "man"].map((key) => ({
    key,
    ...among(people.filter(({ group }) => group === key)),
  }));
  return { table: "goals-by-gender", rule: "counting", n, rows: [crosstabRow("debt", { n, count }, groups)] };
}

function attainmentOf(people: readonly Person[]): Insight<"attainment"> {
  const tally = new Map<number, number>();
  for (const { score } of people) if (score !== null) tally.set(score, (tally.get(score) ?? 0) + 1);
  const notScored = people.length - people.filter(({ score }) => score !== null).length;
  const row: AttainmentRow = { code: "debt", ...spreadOf(tally), notScored, noAgreement: 0 };
  return { table: "attainment", rule: "counting", n: people.length, rows: [row] };
}

test("one client more is nothing more, or a whole step", () => {
  fc.assert(
    fc.property(fc.array(person, { maxLength: 70 }), person, (people, one) => {
      for (const tableOf of [goalsOf, attainmentOf]) {
        const [less, more] = [roundTable(tableOf(people)), roundTable(tableOf([...people, one]))];
        for (const each of [less, more]) expectCoarse(each);
        const before = toldIn(less);
        for (const [at, { kind, value }] of toldIn(more).entries()) {
          const was = before[at]?.value ?? null;
          if (kind === "count") expect([0, 5]).toContain(Math.abs((value ?? 0) - (was ?? 0)));
          if (kind === "points" && value !== null && was !== null)
            expect(Number.isInteger(value - was)).toBe(true);
        }
      }
    }),
    { numRuns: 500 },
  );
});

test("two tables that differ by one client leave open what that client scored", () => {
  const told = (scores: readonly number[]) => {
    const [row] = roundTable(
      attainmentOf(scores.map((score) => ({ group: "woman", has: true, score }))),
    ).rows;
    return [row?.n, row?.mean, row?.median, row?.sd].join();
  };
  const others = Array.from({ length: 22 }, (_, at) => 10 + ((at * 37) % 80));
  const [study, counting] = [told(others), told([...others, 37])];
  // Also to who knew the other 22 one by one; told exactly, the two means give it.
  const same = Array.from({ length: 101 }, (_, score) => score).filter(
    (score) => told([...others, score]) === counting,
  );
  expect([study, counting]).toEqual(["20,50,50,25", "25,50,45,25"]);
  expect(same).toContain(37);
  expect(same.length).toBeGreaterThan(20);
});

test("a small number does not follow from others, though one of them can only be none", () => {
  // 23 clients have the goal, as the goals' table says, and nobody is without agreement.
  const row = { code: "debt", n: 20, mean: 50, median: 50, sd: 20, notScored: 3, noAgreement: 0 };
  const attainment = roundTable({ table: "attainment", rule: "counting", n: 23, rows: [row] });
  expect(attainment.rows[0]).toMatchObject({ n: 20, notScored: null, noAgreement: null });
  const tellings = [0, 1, 2, 3, 4].map((notScored) => {
    const [other] = roundTable({ ...attainment, n: 20 + notScored, rows: [{ ...row, notScored }] }).rows;
    return [other?.n, other?.notScored, coarse(23)];
  });
  expect(new Set(tellings.map(String)).size).toBe(1);
});

test("a factor rated by a few does not follow from who rated it both times, or not at all", () => {
  const row: FactorRow = {
    code: "motivation",
    n: 23,
    atPlan: [10, 10, 3],
    atEvaluation: [10, 10, 0],
    both: 20,
    better: 0,
    same: 20,
    worse: 0,
  };
  const [told] = roundTable({ table: "factors", rule: "counting", n: 23, rows: [row] }).rows;
  expect(told).toEqual({
    code: "motivation",
    n: 25,
    atPlan: [10, 10, null],
    atEvaluation: [10, 10, null],
    both: 20,
    better: null,
    same: 20,
    worse: null,
  });
});

test("readings are shares of those who were read, and a group that is not told is left out of the test", () => {
  const rows = (["wideNeed", "moneyManagement", "economyOnly", "none", "missing"] as const).map(
    (reading: ProfileReading, at) => ({ reading, n: [3, 21, 40, 8, 12][at] ?? 0, percent: 1 }),
  );
  const { rows: told } = roundTable({ table: "profiles", rule: "counting", n: 84, rows });
  expect(told.map(({ n, percent }) => [n, percent])).toEqual([
    [null, null],
    [20, (20 / 70) * 100],
    [40, (40 / 70) * 100],
    [10, (10 / 70) * 100],
    [10, null],
  ]);
  const groups = [
    { key: "18-29", size: 3, count: 3 },
    { key: "30-54", size: 41, count: 21 },
    { key: "55-69", size: 42, count: 9 },
  ];
  const byAge = crosstabRow("debt", { n: 86, count: 33 }, groups);
  const [row] = roundTable({ table: "goals-by-age", rule: "counting", n: 86, rows: [byAge] }).rows;
  expect(row).toMatchObject({ n: 85, count: 35, df: 1, effectName: "phi" });
  expect(row?.groups[0]).toEqual({ key: "18-29", size: null, count: null, percent: null });
  const hidden = groups.map((group) => ({ ...group, count: Math.min(group.count, 4) }));
  const few = roundTable({
    table: "goals-by-age",
    rule: "counting",
    n: 86,
    rows: [crosstabRow("debt", { n: 86, count: 11 }, hidden)],
  });
  expect(few.rows[0]).toMatchObject({ p: null, effect: null });
});
