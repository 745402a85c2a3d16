import { describe, expect, it } from "vitest";
import { chartDays, goalChart } from "./goal-chart";
import { goalGroups } from "./goals";
import { rowsFrom } from "./test-rows";

const goals = { debt: {} };

describe("the drawing of a goal", () => {
  const rows = rowsFrom(
    [
      { day: "2025-09-01", goals: { housing: {} } },
      { day: "2026-01-01", goals },
      { day: "2026-04-01", goals },
    ],
    [
      { plan: 1, day: "2026-03-01", ratings: { debt: 20 } },
      {
        plan: 2,
        day: "2026-05-01",
        ratings: { debt: { rating: "noAgreement", clientScore: 60, workerScore: 0 } },
      },
      { plan: 2, day: "2026-06-01", ratings: { debt: 45 } },
    ],
  );

  it("marks a break only where a later plan took the goal on", () => {
    const [goal] = goalGroups(rows).current;
    expect(goal && goalChart(goal.points, rows)).toEqual({
      runs: [
        [{ id: "evaluation-0", day: "2026-03-01", value: 20 }],
        [{ id: "evaluation-2", day: "2026-06-01", value: 45 }],
      ],
      gaps: [{ id: "evaluation-1", day: "2026-05-01", views: [60, 0] }],
      breaks: ["2026-04-01"],
    });
  });

  it("shares one time axis over the evaluations of all plans", () => {
    expect(chartDays(rows)).toEqual({ from: "2026-03-01", to: "2026-06-01" });
  });

  it("has no axis before the first evaluation", () => {
    expect(chartDays(rowsFrom([{ day: "2026-01-01", goals }]))).toBeUndefined();
  });
});
