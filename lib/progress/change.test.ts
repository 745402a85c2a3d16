import { describe, expect, it } from "vitest";
import { directionOf, verdictOf } from "./change";

describe("the direction between two scores", () => {
  it.each([
    [20, 45, "closer"],
    [40, 45, "closer"],
    [40, 44, "same"],
    [40, 40, "same"],
    [40, 36, "same"],
    [40, 35, "further"],
    [0, 100, "closer"],
    [100, 0, "further"],
  ] as const)("from %i to %i is %s", (first, now, direction) => {
    expect(directionOf(first, now)).toBe(direction);
  });
});

describe("the word for a goal that aims to keep its level", () => {
  it("is that the level is kept while it stands where it stood", () => {
    expect(verdictOf(60, 60, true)).toBe("kept");
    expect(verdictOf(60, 57, true)).toBe("kept");
  });

  it("is closer or further away when it has moved", () => {
    expect(verdictOf(60, 90, true)).toBe("closer");
    expect(verdictOf(60, 55, true)).toBe("further");
  });
});
