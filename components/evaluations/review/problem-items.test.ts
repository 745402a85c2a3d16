import { expect, it } from "vitest";
import { problemItems } from "./problem-items";

const words = { unknown: "?", dateMissing: "Write the day.", stale: "Somebody changed it." };
const places = { day: "/e/goals#day" };

it("leads from each problem to the part and field where it can be mended", () => {
  const state = { status: "invalid", fieldErrors: { day: "dateMissing", steps: "odd" }, values: {} } as const;
  expect(problemItems(state, words, places)).toEqual([
    { name: "day", message: "Write the day.", href: "/e/goals#day" },
    { name: "steps", message: "?" },
  ]);
});

it("says the one refusal, and nothing when all is well", () => {
  expect(problemItems({ status: "refused", error: "stale", values: {} }, words, places)).toEqual([
    { name: "", message: "Somebody changed it." },
  ]);
  expect(problemItems({ status: "idle" }, words, places)).toEqual([]);
});
