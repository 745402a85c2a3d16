import { describe, expect, it } from "vitest";
import { scoreRuns } from "./goal-points";
import { goalGroups } from "./goals";
import { rowsFrom } from "./test-rows";

const pointsOf = (rows: Parameters<typeof goalGroups>[0]) => goalGroups(rows).current[0]?.points ?? [];
const runsOf = (rows: Parameters<typeof goalGroups>[0]) =>
  scoreRuns(pointsOf(rows)).map((run) => run.map(({ score }) => score));

describe("a point of a goal", () => {
  it("is a gap when nobody scored the goal, and never 0", () => {
    const rows = rowsFrom(
      [{ day: "2026-01-01", goals: { debt: {} } }],
      [{ plan: 0, day: "2026-05-01", ratings: { debt: "notScored" } }],
    );
    expect(pointsOf(rows)).toEqual([
      { evaluationId: "evaluation-0", planId: "plan-0", day: "2026-05-01", kind: "notScored", reason: "" },
    ]);
  });

  it("is 0 when 0 was agreed", () => {
    const rows = rowsFrom(
      [{ day: "2026-01-01", goals: { debt: {} } }],
      [{ plan: 0, day: "2026-05-01", ratings: { debt: 0 } }],
    );
    expect(pointsOf(rows)).toMatchObject([{ kind: "score", score: 0 }]);
  });

  it("keeps both views and no number when there was no agreement", () => {
    const rows = rowsFrom(
      [{ day: "2026-01-01", goals: { debt: {} } }],
      [
        {
          plan: 0,
          day: "2026-05-01",
          ratings: { debt: { rating: "noAgreement", clientScore: 70, workerScore: 30 } },
        },
      ],
    );
    expect(pointsOf(rows)).toMatchObject([{ kind: "noAgreement", clientScore: 70, workerScore: 30 }]);
    expect(runsOf(rows)).toEqual([]);
  });
});

describe("the line of a goal", () => {
  const goals = { debt: {} };

  it("joins the scores of one plan", () => {
    const rows = rowsFrom(
      [{ day: "2026-01-01", goals }],
      [
        { plan: 0, day: "2026-03-01", ratings: { debt: 20 } },
        { plan: 0, day: "2026-06-01", ratings: { debt: 45 } },
      ],
    );
    expect(runsOf(rows)).toEqual([[20, 45]]);
  });

  it.each(["notScored", "noAgreement"] as const)("breaks where the rating is %s", (rating) => {
    const rows = rowsFrom(
      [{ day: "2026-01-01", goals }],
      [
        { plan: 0, day: "2026-03-01", ratings: { debt: 20 } },
        { plan: 0, day: "2026-06-01", ratings: { debt: rating } },
        { plan: 0, day: "2026-09-01", ratings: { debt: 45 } },
      ],
    );
    expect(runsOf(rows)).toEqual([[20], [45]]);
  });

  it("breaks between plans, also when no score is missing", () => {
    const rows = rowsFrom(
      [
        { day: "2026-01-01", goals },
        { day: "2026-04-01", goals },
      ],
      [
        { plan: 0, day: "2026-03-01", ratings: { debt: 20 } },
        { plan: 1, day: "2026-06-01", ratings: { debt: 45 } },
        { plan: 1, day: "2026-09-01", ratings: { debt: 50 } },
      ],
    );
    expect(runsOf(rows)).toEqual([[20], [45, 50]]);
  });
});
