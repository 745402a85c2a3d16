import { describe, expect, it } from "vitest";
import type { LiveRow } from "@/components/saving/live-values";
import { answeredCount } from "./answered";
import type { CountedList } from "./sections";

const count = (list: CountedList, row: LiveRow) => answeredCount(list, ["a"], new Map([["a", row]]));

describe("how many rows have their answer", () => {
  it("counts only the rows that are asked", () => {
    const rows = new Map<string, LiveRow>([
      ["a", { used: true }],
      ["b", { used: false }],
      ["added", { used: true }],
    ]);
    expect(answeredCount("methods", ["a", "b", "c"], rows)).toBe(2);
  });

  it.each([
    [0, 1],
    [100, 1],
    [101, 0],
    [3.5, 0],
    ["abc", 0],
    [null, 0],
  ])("takes %j as a goal's number %i times", (score, times) => {
    expect(count("goals", { score })).toBe(times);
  });

  it("takes a goal without a number as answered when it says so, or why", () => {
    expect(count("goals", { rating: "noAgreement" })).toBe(1);
    expect(count("goals", { reason: "on sick leave" })).toBe(1);
    expect(count("goals", { reason: "  ", outcome: "goesOn", clientScore: 40 })).toBe(0);
  });

  it("takes a no as an answer, and an emptied one as none", () => {
    expect([count("steps", { done: false }), count("steps", { done: null })]).toEqual([1, 0]);
    expect([count("methods", { used: false }), count("methods", { used: null })]).toEqual([1, 0]);
    expect([count("services", { state: "didNot" }), count("services", { state: null })]).toEqual([1, 0]);
    expect([count("factors", { effect: 2 }), count("factors", { note: "x" })]).toEqual([1, 0]);
  });
});
