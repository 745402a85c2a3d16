import fc from "fast-check";
import { expect, test } from "vitest";
import { chiSquared, type GroupCount } from "./chi-squared";
import { effectOf, effectWord, starsOf } from "./effect";
import { area, lnGammaOfHalves } from "./test-integral";

const cell = fc.integer({ min: 0, max: 400 });
const group = fc.record({ yes: cell, no: cell });
const sizeOf = ({ yes, no }: GroupCount) => yes + no;

/** The chi-squared density, substituted x = u² so that it has no pole at zero for one degree of freedom. */
function upperTail(statistic: number, df: number): number {
  const ln = (df / 2) * Math.log(2) + lnGammaOfHalves(df);
  const curve = (u: number) => (u === 0 && df > 1 ? 0 : 2 * u ** (df - 1) * Math.exp(-(u ** 2) / 2 - ln));
  return 1 - area(curve, 0, Math.sqrt(statistic));
}

test("p is the area under the density beyond the statistic", () => {
  fc.assert(
    fc.property(fc.array(group, { minLength: 2, maxLength: 4 }), (groups) => {
      const found = chiSquared(groups);
      if (!found || found.statistic > 60) return;
      expect(found.p).toBeCloseTo(upperTail(found.statistic, found.df), 8);
    }),
    { numRuns: 60 },
  );
});

test("of four cells it is n (ad − bc)² over the product of the margins, and φ its root over n", () => {
  fc.assert(
    fc.property(group, group, (one, other) => {
      const found = chiSquared([one, other]);
      const [a, b, c, d] = [one.yes, one.no, other.yes, other.no];
      const margins = (a + b) * (c + d) * (a + c) * (b + d);
      if (margins === 0) {
        expect(found).toBeNull();
        return;
      }
      const n = a + b + c + d;
      expect(found?.statistic).toBeCloseTo((n * (a * d - b * c) ** 2) / margins, 6);
      if (!found) return;
      const { effect, effectName } = effectOf(found, [one, other]);
      expect(effectName).toBe("phi");
      expect(effect).toBeCloseTo(Math.abs(a * d - b * c) / Math.sqrt(margins), 9);
    }),
  );
});

test("of k groups it is the weighted variance of their shares over p (1 − p)", () => {
  fc.assert(
    fc.property(fc.array(group, { minLength: 2, maxLength: 5 }), (groups) => {
      const found = chiSquared(groups);
      const filled = groups.filter((each) => sizeOf(each) > 0);
      const n = filled.reduce((all, each) => all + sizeOf(each), 0);
      const share = filled.reduce((all, { yes }) => all + yes, 0) / n;
      if (filled.length < 2 || share === 0 || share === 1) {
        expect(found).toBeNull();
        return;
      }
      const spread = filled.reduce(
        (all, each) => all + sizeOf(each) * (each.yes / sizeOf(each) - share) ** 2,
        0,
      );
      expect(found?.statistic).toBeCloseTo(spread / (share * (1 - share)), 6);
      expect(found?.df).toBe(filled.length - 1);
    }),
  );
});

test("it is never outside its range, never NaN, and does not ask in which order groups stand", () => {
  fc.assert(
    fc.property(fc.array(group, { minLength: 0, maxLength: 4 }), (groups) => {
      const found = chiSquared(groups);
      if (!found) return;
      const { effect } = effectOf(found, groups);
      for (const share of [found.p, effect]) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(1 + 1e-12);
      }
      expect(found.statistic).toBeGreaterThanOrEqual(0);
      expect(chiSquared(groups.toReversed())?.p).toBeCloseTo(found.p, 10);
    }),
  );
});

test("words and stars begin where the study has them", () => {
  expect([0.0999, 0.1, 0.2999, 0.3, 0.4999, 0.5].map((effect) => effectWord(effect, 1))).toEqual([
    "none",
    "weak",
    "weak",
    "moderate",
    "moderate",
    "strong",
  ]);
  expect([0.0699, 0.07, 0.2099, 0.21, 0.3499, 0.35].map((effect) => effectWord(effect, 2))).toEqual([
    "none",
    "weak",
    "weak",
    "moderate",
    "moderate",
    "strong",
  ]);
  expect([0.01, 0.2, 0.9].map((effect) => effectWord(effect, 3))).toEqual([null, null, null]);
  expect([null, 0.05, 0.0499, 0.01, 0.0099, 0.001, 0.0009].map(starsOf)).toEqual([
    "",
    "",
    "*",
    "*",
    "**",
    "**",
    "***",
  ]);
});
