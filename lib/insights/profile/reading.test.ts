import fc from "fast-check";
import { expect, test } from "vitest";
import { FACTOR_CODES } from "@/lib/avain/codes";
import type { Effect } from "@/lib/terms";
import { missingFactors, type NineRatings, readingOf } from "./reading";

const effects = [1, 2, 3] as const;
const of = (values: readonly (Effect | null)[]) =>
  Object.fromEntries(FACTOR_CODES.map((code, at) => [code, values[at] ?? null])) as NineRatings;
const rating = fc.option(fc.constantFrom<Effect[]>(...effects), { nil: null });
const nine = fc.tuple(rating, rating, rating, rating, rating, rating, rating, rating, rating).map(of);

/** The domain's sentence, for nine ratings that are all there. */
function wordsOf(ratings: NineRatings): string {
  const { "economic-situation": situation, "money-management": money, ...seven } = ratings;
  const weak = Object.values(seven).filter((each) => each === 1).length;
  if (situation === 1 && money === 1) return weak >= 3 ? "wideNeed" : "moneyManagement";
  return situation === 1 ? "economyOnly" : "none";
}

/** Every way the missing ratings could have been. */
function* completions(ratings: NineRatings): Generator<NineRatings> {
  const [missing] = missingFactors(ratings);
  if (!missing) yield ratings;
  else for (const effect of effects) yield* completions({ ...ratings, [missing]: effect });
}

test("a reading is what every way of filling in the missing ratings says, and missing when they differ", () => {
  fc.assert(
    fc.property(nine, (ratings) => {
      const said = new Set([...completions(ratings)].map(wordsOf));
      expect(readingOf(ratings)).toBe(said.size === 1 ? [...said][0] : "missing");
    }),
    { numRuns: 300 },
  );
});

test("eight neutral ratings and one weak study experience read as nothing", () => {
  const ratings = Object.fromEntries(FACTOR_CODES.map((code) => [code, 2])) as NineRatings;
  expect(readingOf({ ...ratings, "study-experiences": 1 })).toBe("none");
});
