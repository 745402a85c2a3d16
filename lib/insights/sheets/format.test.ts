import { describe, expect, it } from "vitest";
import { formatValue } from "./format";

describe("a value of a figure", () => {
  it.each([
    ["percent", 33.333_333, "33,3\u00a0%"],
    ["percent", 0, "0,0\u00a0%"],
    ["points", 16.04, "+16,0"],
    ["points", -14.285, "\u221214,3"],
    ["points", 0.01, "0,0"],
    ["number", 42.5, "42,5"],
    ["count", 12, "12"],
    ["effect", 0.192_45, "0,19"],
    ["p", 0.0004, "<0,001"],
    ["p", 0.001, "0,001"],
    ["p", 0.0425, "0,043"],
    ["p", 1, "1,000"],
    ["text", "**", "**"],
  ] as const)("%s %s is written %s", (kind, value, text) => {
    expect(formatValue(kind, value, "fi")).toBe(text);
  });

  it("has no decimals where it was computed from rounded numbers, but for p and an effect", () => {
    const written = (["percent", "points", "number", "p", "effect"] as const).map((kind) =>
      formatValue(kind, 0.66, "fi", true),
    );
    expect(written).toEqual(["1\u00a0%", "+1", "1", "0,660", "0,66"]);
  });

  it("has a point in English, and the same minus everywhere", () => {
    expect(formatValue("points", -14.285, "en")).toBe("\u221214.3");
    expect(formatValue("points", -14.285, "sv")).toBe("\u221214,3");
  });
});
