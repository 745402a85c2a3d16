import fc from "fast-check";
import { expect, test } from "vitest";
import { goalRatings } from "@/lib/terms";
import { places, ratingNumbers } from "./places";
import { bitsOf, eachItem, numbersOf } from "./read";
import { evaluationFacts, planFacts } from "./write";

const none = { goals: [], methods: [], factors: [] };
const asked = { clientScore: null, workerScore: null, reason: "", outcome: null };

test("facts are letters in the order of their places, with numbers where there are any", () => {
  const plan = {
    goals: [{ code: "secure-housing" }, { code: "daily-skills" }],
    methods: [{ code: "supporting-inclusion" }],
    factors: [
      { code: "motivation", effect: 3 },
      { code: "study-experiences", effect: 1 },
    ],
  };
  expect(planFacts(plan)).toBe("AC/B/A1D3");
  expect(planFacts(none)).toBe("//");
});

test("methods fit into the bits of a number", () => {
  expect(places.methods.length).toBeLessThanOrEqual(31);
});

test("own words, an organisation's own factors and what is not rated are not facts", () => {
  const factors = [
    { code: "local-12345678", effect: 2 },
    { code: "motivation", effect: null },
  ];
  expect(planFacts({ goals: [{ code: null }], methods: [], factors })).toBe("//");
});

test("each rating, mark and effect of an evaluation is read as it was written", () => {
  const some = (codes: readonly string[]) => fc.subarray([...codes]);
  const rows = fc.record({
    goals: some(places.goals).chain((codes) =>
      fc.tuple(
        ...codes.map((code) =>
          fc.record({
            code: fc.constant(code),
            key: fc.constant(code),
            rating: fc.constantFrom(...goalRatings),
            score: fc.integer({ min: 0, max: 100 }),
          }),
        ),
      ),
    ),
    methods: some(places.methods).chain((codes) =>
      fc.tuple(...codes.map((code) => fc.record({ code: fc.constant(code), used: fc.boolean() }))),
    ),
    factors: some(places.factors).chain((codes) =>
      fc.tuple(
        ...codes.map((code) =>
          fc.record({ code: fc.constant(code), effect: fc.integer({ min: 1, max: 3 }) }),
        ),
      ),
    ),
  });
  fc.assert(
    fc.property(rows, ({ goals, methods, factors }) => {
      const content = { goals: goals.toReversed(), methods: methods.toReversed(), factors };
      const facts = evaluationFacts(content, []);
      const [scores = "", marked = "", rated = ""] = facts.split("/");
      const read: [string | undefined, number][] = [];
      eachItem(scores, (place, number) => read.push([places.goals[place], number]));
      expect(read).toEqual(
        goals.map(({ code, rating, score }) => [code, rating === "scored" ? score : ratingNumbers[rating]]),
      );
      const isUsed = (wanted: number) =>
        places.methods.filter((_, place) => bitsOf(marked, wanted) & (1 << place));
      expect(isUsed(1)).toEqual(methods.filter(({ used }) => used).map(({ code }) => code));
      expect(isUsed(0)).toEqual(methods.filter(({ used }) => !used).map(({ code }) => code));
      const effects = new Map<string, number>(factors.map(({ code, effect }) => [code, effect]));
      expect(numbersOf(rated, places.factors.length)).toEqual(
        places.factors.map((code) => effects.get(code) ?? 0),
      );
    }),
  );
});

test.each([
  ["a number", { rating: "scored", score: 0 }, "]0//"],
  ["no agreement", { rating: "noAgreement", reason: "Eri mieltä" }, "]102//"],
  ["now and without an answer", {}, "]101//"],
  ["reached, with no number this time", { outcome: "reached" }, "]103//"],
  [
    "no longer topical, and why there is no number",
    { outcome: "noLongerTopical", reason: "Muutti" },
    "]101//",
  ],
  ["it goes on", { outcome: "goesOn" }, "]101//"],
] as const)("a goal of which is said: %s", (_, said, facts) => {
  const goal = { key: "debt", code: "debt", rating: "notScored" as const, score: null, ...asked, ...said };
  expect(evaluationFacts({ ...none, goals: [goal] }, [{ key: "debt", timing: "now" }])).toBe(facts);
});

test("a goal for later is not asked of, so without an answer it is not said to be not scored", () => {
  const later = [{ key: "debt", timing: "later" as const }];
  const goal = { key: "debt", code: "debt", rating: "notScored" as const, score: null, ...asked };
  expect(evaluationFacts({ ...none, goals: [goal] }, later)).toBe("//");
  expect(evaluationFacts({ ...none, goals: [{ ...goal, rating: "scored", score: 20 }] }, later)).toBe(
    "]20//",
  );
  expect(evaluationFacts({ ...none, goals: [{ ...goal, reason: "Ei ehditty" }] }, later)).toBe("]101//");
});
