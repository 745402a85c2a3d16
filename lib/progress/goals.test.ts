import { describe, expect, it } from "vitest";
import { goalGroups } from "./goals";
import { rowsFrom } from "./test-rows";

type Sketches = Parameters<typeof rowsFrom>;
type Ratings = NonNullable<Sketches[1]>[number]["ratings"];

const plan = (goals: Sketches[0][number]["goals"], day = "2026-01-01") => ({ day, goals });
const evaluation = (day: string, ratings: Ratings, at = 0) => ({ plan: at, day, ratings });

describe("progress of a goal", () => {
  it("has no place and no change before the first evaluation", () => {
    const [row] = goalGroups(rowsFrom([plan({ debt: {} })])).current;
    expect(row).toMatchObject({ points: [], first: undefined, now: undefined, verdict: "unknown" });
  });

  it("is a place on the scale and no change after one evaluation", () => {
    const rows = rowsFrom([plan({ debt: {} })], [evaluation("2026-06-01", { debt: 40 })]);
    expect(goalGroups(rows).current[0]).toMatchObject({
      now: { score: 40 },
      difference: undefined,
      verdict: "unknown",
    });
  });

  it("is the change from the first to the latest evaluation", () => {
    const rows = rowsFrom(
      [plan({ debt: {} })],
      [
        evaluation("2026-03-01", { debt: 40 }),
        evaluation("2026-06-01", { debt: 80 }),
        evaluation("2026-09-01", { debt: 30 }),
      ],
    );
    expect(goalGroups(rows).current[0]).toMatchObject({
      first: { score: 40 },
      now: { score: 30 },
      difference: -10,
      verdict: "further",
    });
  });

  it("starts from the first agreed score when the first evaluation had none", () => {
    const rows = rowsFrom(
      [plan({ debt: {} })],
      [
        evaluation("2026-03-01", { debt: "notScored" }),
        evaluation("2026-06-01", { debt: 40 }),
        evaluation("2026-09-01", { debt: 60 }),
      ],
    );
    expect(goalGroups(rows).current[0]).toMatchObject({ first: { score: 40 }, difference: 20 });
  });

  it("is not known when the latest evaluation gave no agreed number", () => {
    const rows = rowsFrom(
      [plan({ debt: {} })],
      [
        evaluation("2026-03-01", { debt: 20 }),
        evaluation("2026-06-01", { debt: 40 }),
        evaluation("2026-09-01", { debt: "noAgreement" }),
      ],
    );
    expect(goalGroups(rows).current[0]).toMatchObject({
      now: { score: 40 },
      gap: { kind: "noAgreement" },
      difference: undefined,
      verdict: "unknown",
    });
  });

  it("starts again in a new plan, while the row goes on under the same code", () => {
    const rows = rowsFrom(
      [plan({ debt: {} }), plan({ debt: {} }, "2026-07-01")],
      [
        evaluation("2026-03-01", { debt: 20 }),
        evaluation("2026-06-01", { debt: 60 }),
        evaluation("2026-09-01", { debt: 50 }, 1),
      ],
    );
    const { current, earlier } = goalGroups(rows);
    expect(current).toHaveLength(1);
    expect(current[0]).toMatchObject({ first: { score: 50 }, now: { score: 50 }, verdict: "unknown" });
    expect(current[0]?.points).toHaveLength(3);
    expect(earlier).toEqual([]);
  });

  it("goes on for a goal in own words that a new plan took over", () => {
    const goals = { "own-1": { words: "Saan koiran" } };
    const rows = rowsFrom(
      [plan(goals), plan(goals, "2026-07-01")],
      [evaluation("2026-03-01", { "own-1": 20 }), evaluation("2026-09-01", { "own-1": 50 }, 1)],
    );
    expect(goalGroups(rows).current.map(({ points }) => points.length)).toEqual([2]);
  });
});

describe("goals of a client", () => {
  it("stand by class, own words after the classes, ended ones last", () => {
    const rows = rowsFrom(
      [plan({ "own-1": { words: "Saan koiran" }, debt: {}, "daily-skills": {}, gambling: {}, housing: {} })],
      [
        evaluation("2026-03-01", {
          "daily-skills": { rating: "scored", score: 100, outcome: "reached" },
          debt: 10,
          housing: { rating: "scored", score: 10, outcome: "goesOn" },
        }),
      ],
    );
    expect(goalGroups(rows).current.map(({ id }) => id)).toEqual([
      "debt",
      "housing",
      "gambling",
      "own-1",
      "daily-skills",
    ]);
  });

  it("agreed for later stand apart until something is said of them", () => {
    const later = { timing: "later" } as const;
    const rows = rowsFrom(
      [plan({ debt: later, housing: later, livelihood: later, gambling: later })],
      [
        evaluation("2026-03-01", {
          debt: 30,
          housing: "notScored",
          livelihood: "noAgreement",
          gambling: { rating: "notScored", reason: "Ei vielä" },
        }),
      ],
    );
    const groups = goalGroups(rows);
    expect(groups.current.map(({ id }) => id)).toEqual(["debt", "livelihood"]);
    expect(groups.later.map(({ id }) => id)).toEqual(["housing", "gambling"]);
  });

  it("that a correction added have no gap in the evaluations before it", () => {
    const rows = rowsFrom(
      [plan({ debt: {}, housing: {} })],
      [evaluation("2026-03-01", { debt: 10 }), evaluation("2026-06-01", { debt: 20, housing: 30 })],
    );
    expect(goalGroups(rows).current.map(({ points }) => points.length)).toEqual([2, 1]);
  });

  it("that the latest plan does not have stand apart", () => {
    const rows = rowsFrom([plan({ debt: {}, housing: {} }), plan({ housing: {} }, "2026-07-01")]);
    const { current, earlier } = goalGroups(rows);
    expect(current.map(({ id }) => id)).toEqual(["housing"]);
    expect(earlier.map(({ id }) => id)).toEqual(["debt"]);
  });

  it("are marked as the latest plan marks them", () => {
    const rows = rowsFrom([
      plan({ debt: { hidden: true } }),
      plan({ debt: { important: true } }, "2026-07-01"),
    ]);
    expect(goalGroups(rows).current[0]).toMatchObject({ hidden: false, important: true });
  });

  it("that ended have no gap in evaluations that no longer asked about them", () => {
    const rows = rowsFrom(
      [plan({ debt: {} })],
      [
        evaluation("2026-03-01", { debt: 70 }),
        evaluation("2026-06-01", { debt: { rating: "scored", score: 100, outcome: "reached" } }),
        evaluation("2026-09-01", { debt: "notScored" }),
      ],
    );
    expect(goalGroups(rows).current[0]).toMatchObject({
      outcome: "reached",
      gap: undefined,
      difference: 30,
      verdict: "closer",
    });
  });

  it("that ended and then went on are asked again", () => {
    const rows = rowsFrom(
      [plan({ debt: {} })],
      [
        evaluation("2026-03-01", { debt: { rating: "scored", score: 90, outcome: "reached" } }),
        evaluation("2026-06-01", { debt: { rating: "scored", score: 60, outcome: "goesOn" } }),
        evaluation("2026-09-01", { debt: "notScored" }),
      ],
    );
    expect(goalGroups(rows).current[0]).toMatchObject({ outcome: "goesOn", gap: { kind: "notScored" } });
  });

  it("are never totalled or averaged: a row knows only its own points", () => {
    const rows = rowsFrom(
      [plan({ debt: {}, housing: {} })],
      [evaluation("2026-03-01", { debt: 10, housing: 90 })],
    );
    expect(goalGroups(rows).current.map(({ now }) => now?.score)).toEqual([10, 90]);
  });
});
