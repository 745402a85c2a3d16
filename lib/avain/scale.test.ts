import { expect, test } from "vitest";
import { ATTAINMENT_ANCHOR_VALUES } from "./codes";
import { anchorFor, attainmentAnchors, factorScale } from "./scale";

test("the anchors stand at 0, 25, 50, 75 and 100, and are marked as ours", () => {
  expect(attainmentAnchors.map((anchor) => anchor.value)).toEqual(ATTAINMENT_ANCHOR_VALUES);
  expect(attainmentAnchors.every((anchor) => anchor.ours)).toBe(true);
});

test("only 0 is not yet and only 100 is reached; the rest has the nearest of the three between", () => {
  for (let score = 1; score <= 99; score += 1) {
    const distances = [25, 50, 75].map((value) => Math.abs(value - score));
    const found = anchorFor(score)?.value;
    expect(Math.abs((found ?? Number.NaN) - score), `score ${score}`).toBe(Math.min(...distances));
  }
});

test("the words change at 1, 38, 63 and 100", () => {
  const values = [0, 1, 37, 38, 62, 63, 99, 100].map((score) => anchorFor(score)?.value);
  expect(values).toEqual([0, 25, 25, 50, 50, 75, 75, 100]);
});

test("what is not a score has no words", () => {
  for (const score of [-1, 101, 12.5, Number.NaN, Number.POSITIVE_INFINITY]) {
    expect(anchorFor(score)).toBeUndefined();
  }
});

test("the factor scale has no signs where the client looks", () => {
  for (const step of factorScale) {
    for (const text of Object.values(step.client)) expect(text).not.toMatch(/[+−–-]/);
  }
});
