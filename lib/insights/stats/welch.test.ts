import fc from "fast-check";
import { expect, test } from "vitest";
import { area } from "./test-integral";
import { type Sample, welch } from "./welch";

const scores = fc.array(fc.integer({ min: 0, max: 100 }), { minLength: 2, maxLength: 40 });

function sampleOf(numbers: readonly number[]): Sample {
  const mean = numbers.reduce((all, each) => all + each, 0) / numbers.length;
  const squares = numbers.reduce((all, each) => all + (each - mean) ** 2, 0);
  return { n: numbers.length, mean, variance: squares / (numbers.length - 1) };
}

/**
 * P(|T| ≤ t) by the area under Student's density. t = √df / tan s makes the whole line a finite one, and s = v^(1/k)
 * takes out the steep end that few degrees of freedom have.
 */
function within(t: number, df: number): number {
  const k = Math.min(df, 3);
  const curve = (v: number) => {
    const s = v ** (1 / k);
    return v === 0 ? (df > k ? 0 : 1) : (Math.sin(s) / s) ** (df - 1) * s ** (df - k);
  };
  const tail = area(curve, 0, Math.atan2(Math.sqrt(df), t) ** k);
  return 1 - tail / area(curve, 0, (Math.PI / 2) ** k);
}

/** The standard error and degrees of freedom, written as Welch and Satterthwaite did. */
function termsOf(a: Sample, b: Sample) {
  const error = Math.sqrt(a.variance / a.n + b.variance / b.n);
  const df =
    error ** 4 / (a.variance ** 2 / (a.n ** 2 * (a.n - 1)) + b.variance ** 2 / (b.n ** 2 * (b.n - 1)));
  return { error, df };
}

test("the interval holds 95 % of the area, and p is the area beyond", () => {
  fc.assert(
    fc.property(scores, scores, (one, other) => {
      const [a, b] = [sampleOf(one), sampleOf(other)];
      const found = welch(a, b);
      const { error, df } = termsOf(a, b);
      if (error === 0) {
        expect(found).toBeNull();
        return;
      }
      expect(found).not.toBeNull();
      if (!found) return;
      expect(found.difference).toBeCloseTo(a.mean - b.mean, 9);
      expect((found.low + found.high) / 2).toBeCloseTo(found.difference, 6);
      expect(within((found.high - found.difference) / error, df)).toBeCloseTo(0.95, 5);
      expect(found.p).toBeCloseTo(1 - within(Math.abs(found.difference) / error, df), 5);
    }),
    { numRuns: 60 },
  );
});

test("p is under .05 exactly when zero is outside the interval", () => {
  fc.assert(
    fc.property(scores, scores, (one, other) => {
      const found = welch(sampleOf(one), sampleOf(other));
      if (!found || Math.abs(found.p - 0.05) < 1e-6) return;
      expect(found.p < 0.05).toBe(found.low > 0 || found.high < 0);
    }),
  );
});

test("of one client, or where nobody differs, nothing is defined", () => {
  const one = { n: 1, mean: 50, variance: 0 };
  const many = sampleOf([10, 20, 30]);
  expect(welch(one, many)).toBeNull();
  expect(welch(many, one)).toBeNull();
  expect(welch(sampleOf([50, 50]), sampleOf([50, 50, 50]))).toBeNull();
});
