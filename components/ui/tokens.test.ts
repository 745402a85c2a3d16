import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

const css = readFileSync(new URL("../../app/globals.css", import.meta.url), "utf8");

/** Every colour token as its pair: on light paper, on dark paper. */
const tokens = new Map(
  [...css.matchAll(/--color-([\w-]+): light-dark\((#[0-9a-f]{6}), (#[0-9a-f]{6})\);/g)].map(
    ([, name, light, dark]) => [name ?? "", { light: light ?? "", dark: dark ?? "" }],
  ),
);

/** Relative luminance of WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio of WCAG 2.2. */
function contrast(one: string, other: string): number {
  const [low = 0, high = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (high + 0.05) / (low + 0.05);
}

const grounds = ["paper", "surface", "sunken"];
const states = ["good", "caution", "danger", "info"];

/** Words and the ground they stand on. */
const textPairs = [
  ...["ink", "muted", "accent", "danger"].flatMap((text) => grounds.map((ground) => [text, ground])),
  ...states.flatMap((state) => [
    [state, `${state}-soft`],
    ["ink", `${state}-soft`],
    ["muted", `${state}-soft`],
  ]),
  ["accent-strong", "paper"],
  ["accent", "accent-soft"],
  ["ink", "accent-soft"],
  ["muted", "accent-soft"],
  ["on-accent", "accent"],
  ["on-accent", "accent-strong"],
  ["on-danger", "danger"],
  ["on-danger", "danger-strong"],
];

/** Edges that tell where a control is or what a notice means, and the grounds they stand on. */
const edgePairs = [
  ...["edge", "accent"].flatMap((edge) => grounds.map((ground) => [edge, ground])),
  ...states.flatMap((state) => [
    [`${state}-edge`, "paper"],
    [`${state}-edge`, "surface"],
    [`${state}-edge`, `${state}-soft`],
  ]),
];

function tooFaint(pairs: string[][], least: number): string[] {
  return pairs.flatMap(([front = "", back = ""]) =>
    (["light", "dark"] as const).flatMap((paper) => {
      const one = tokens.get(front)?.[paper];
      const other = tokens.get(back)?.[paper];
      if (!one || !other) return [`no token: ${front} on ${back}`];
      const ratio = contrast(one, other);
      return ratio < least ? [`${front} on ${back}, ${paper}: ${ratio.toFixed(2)}`] : [];
    }),
  );
}

describe("colour tokens", () => {
  it("are read from the style sheet", () => {
    expect(tokens.size).toBeGreaterThan(20);
    expect(contrast("#000000", "#ffffff")).toBeCloseTo(21);
  });

  it("give words 4.5:1 or more, on light and on dark paper", () => {
    expect(tooFaint(textPairs, 4.5)).toEqual([]);
  });

  it("give edges that carry meaning 3:1 or more, on light and on dark paper", () => {
    expect(tooFaint(edgePairs, 3)).toEqual([]);
  });
});
