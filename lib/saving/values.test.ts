import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { choice, day, flag, maxText, score, text, time, whole } from "./values";

describe("attainment takes a whole number from 0 to 100", () => {
  test.each([[0], [1], [40], [100]])("%j", (value) => expect(score(value)).toEqual({ value }));
  test.each([
    ["40", 40],
    [" 7 ", 7],
    ["100", 100],
  ])("typed %j", (typed, value) => expect(score(typed)).toEqual({ value }));
  test.each([[null], [""]])("nothing (%j) is nothing, never 0", (typed) =>
    expect(score(typed)).toEqual({ value: null }),
  );
  test.each([
    [101, "scoreRange"],
    [-1, "scoreRange"],
    ["-1", "scoreRange"],
    ["−1", "scoreRange"],
    [3.5, "wholeNumber"],
    ["3,5", "wholeNumber"],
    ["abc", "numberExpected"],
    ["1e2", "numberExpected"],
    ["0x10", "numberExpected"],
    [true, "numberExpected"],
    [[40], "numberExpected"],
    [{}, "numberExpected"],
    [Number.NaN, "numberExpected"],
    [undefined, "numberExpected"],
  ])("refuses %j with the reason", (value, error) => expect(score(value)).toEqual({ error }));
});

describe("text", () => {
  test("is kept as typed: markup, emoji, right to left", () => {
    const typed = " <b>Ä</b> 🙂 \u202Eשלום\u202C ";
    expect(text()(typed)).toEqual({ value: typed });
  });
  test("loses only what no database holds: NUL and halves of pairs", () =>
    expect(text()("a\0b\uD800c")).toEqual({ value: "ab\uFFFDc" }));
  test("that is empty is nothing", () => expect(text()("")).toEqual({ value: null }));
  test("of 4,000 is taken, of 4,001 refused", () => {
    expect(text()("ä".repeat(maxText))).toEqual({ value: "ä".repeat(maxText) });
    expect(text()("ä".repeat(maxText + 1))).toEqual({ error: "tooLong4000" });
  });
  test.each([[1], [true], [{}], [["a"]], [undefined]])("refuses %j", (value) =>
    expect(text()(value)).toEqual({ error: "textExpected" }),
  );
});

test("a tick takes yes, no and nothing, and no words for them", () => {
  expect([true, false, null].map(flag)).toEqual([{ value: true }, { value: false }, { value: null }]);
  expect(["true", 1, "", undefined].map(flag)).toEqual(Array(4).fill({ error: "flagExpected" }));
});

test("a choice takes its own words only, and a number is not its text", () => {
  const effect = choice([1, 2, 3]);
  expect(effect(2)).toEqual({ value: 2 });
  expect(effect(null)).toEqual({ value: null });
  for (const stranger of [0, 4, "2", "toString", true])
    expect(effect(stranger)).toEqual({ error: "choiceUnknown" });
});

test("a day is taken as people write it and stored as ISO", () => {
  for (const typed of ["5.1.2026", "05.01.26", "5/1/2026", "2026-01-05"])
    expect(day(typed)).toEqual({ value: "2026-01-05" });
  for (const wrong of ["31.2.2026", "5.1", "soon", 20260105, {}])
    expect(day(wrong)).toEqual({ error: "dateInvalid" });
  expect(day("  ")).toEqual({ value: null });
});

test("a time is taken as people write it", () => {
  expect(["9", "9.30", "09:30", "23.59"].map(time)).toEqual(
    ["09:00", "09:30", "09:30", "23:59"].map((value) => ({ value })),
  );
  for (const wrong of ["24.00", "9.60", "930", "noon", 9])
    expect(time(wrong)).toEqual({ error: "timeInvalid" });
});

test("whatever comes in, a rule answers, and what it takes it would take again unchanged", () => {
  const rules = [text(), flag, choice(["a", 1]), score, whole(0, 9), day, time];
  fc.assert(
    fc.property(fc.anything(), fc.constantFrom(...rules), (value, rule) => {
      const parsed = rule(value);
      if ("value" in parsed) expect(rule(parsed.value)).toEqual(parsed);
    }),
    { numRuns: 2000 },
  );
});
