import { expect, test } from "vitest";
import { median, quantile } from "./stats";

test("the median does not care in which order the numbers come", () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 3, 2, 1])).toBe(2);
});

test("of a hundred numbers, 95 do not exceed the 95th", () => {
  const numbers = Array.from({ length: 100 }, (_, index) => index + 1);
  expect(quantile(numbers, 0.95)).toBe(95);
  expect(quantile(numbers, 1)).toBe(100);
});

test("nothing has no median", () => {
  expect(() => median([])).toThrow("nothing");
});
