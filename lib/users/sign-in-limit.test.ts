import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accountLimit, type Failures, networkLimit, pauseLeft, remaining } from "./sign-in-limit";

const start = Date.parse("2026-11-24T08:00:00Z");
const at = (seconds: number) => new Date(start + seconds * 1000);
const failed = (count: number): Failures => ({ count, lastAt: at(0) });

describe("the slow-down of guessing", () => {
  test("leaves an account five tries, then 5 seconds, and doubles", () => {
    const pauses = [0, 4, 5, 6, 7, 8].map((count) => pauseLeft(accountLimit, failed(count), at(0)) / 1000);
    expect(pauses).toEqual([0, 0, 5, 10, 20, 40]);
  });

  test("never takes longer than a quarter of an hour", () => {
    expect(pauseLeft(accountLimit, failed(10_000), at(0))).toBe(15 * 60_000);
    expect(pauseLeft(accountLimit, failed(10_000), at(15 * 60))).toBe(0);
  });

  test("gives an account one try back an hour, and a network one in 20 seconds", () => {
    expect(remaining(accountLimit, failed(5), at(3600))).toBe(4);
    expect(remaining(accountLimit, failed(5), at(5 * 3600))).toBe(0);
    expect(remaining(networkLimit, failed(5), at(60))).toBe(2);
  });

  test("only shrinks with time", () => {
    const count = fc.integer({ min: 0, max: 100 });
    const seconds = fc.integer({ min: 0, max: 100_000 });
    fc.assert(
      fc.property(count, seconds, seconds, (n, a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)];
        const [first, then] = [early, late].map((time) => pauseLeft(accountLimit, failed(n), at(time)));
        expect(then).toBeLessThanOrEqual(first ?? 0);
      }),
    );
  });

  test("is not fooled by a clock that runs back", () => {
    expect(remaining(accountLimit, failed(5), at(-10_000))).toBe(5);
  });
});
