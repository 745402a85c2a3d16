import { describe, expect, it } from "vitest";
import { rowsFrom } from "./test-rows";
import { timelineOf } from "./timeline";

const revision = (documentId: string, number: number, day: string, reason = "") => ({
  documentId,
  revision: number,
  day,
  byName: "Maija Virta",
  reason,
});

describe("the timeline", () => {
  const goals = { debt: {} };
  const rows = rowsFrom(
    [
      { day: "2026-01-10", goals, state: "closed", closedOn: "2026-07-01", replacedById: "plan-1" },
      {
        day: "2026-07-01",
        goals,
        agreed: "no",
        agreedReason: "Haluan miettiä",
        state: "closed",
        closedOn: "2026-11-02",
        closeReason: "Muutti",
      },
    ],
    [{ plan: 0, day: "2026-06-20", ratings: {}, tookPart: "client" }],
    {
      revisions: [
        revision("plan-0", 1, "2026-01-10"),
        revision("plan-0", 2, "2026-02-01", "Väärä päivä"),
        revision("evaluation-0", 1, "2026-06-20"),
        revision("evaluation-0", 2, "2026-06-25", "Luku korjattiin"),
        revision("plan-1", 1, "2026-07-01"),
      ],
    },
  );

  it("tells everything that happened, the newest first", () => {
    expect(timelineOf(rows).map(({ day, kind, documentId }) => [day, kind, documentId])).toEqual([
      ["2026-11-02", "planClosed", "plan-1"],
      ["2026-07-01", "plan", "plan-1"],
      ["2026-07-01", "planClosed", "plan-0"],
      ["2026-06-25", "evaluationCorrected", "evaluation-0"],
      ["2026-06-20", "evaluation", "evaluation-0"],
      ["2026-02-01", "planCorrected", "plan-0"],
      ["2026-01-10", "plan", "plan-0"],
    ]);
  });

  it("tells who took part, what the client answered, and why something was corrected or closed", () => {
    const entries = timelineOf(rows);
    expect(entries[0]).toMatchObject({ reason: "Muutti", isReplaced: false });
    expect(entries[1]).toMatchObject({ agreed: "no", agreedReason: "Haluan miettiä", tookPart: "together" });
    expect(entries[2]).toMatchObject({ isReplaced: true });
    expect(entries[3]).toMatchObject({ reason: "Luku korjattiin", byName: "Maija Virta" });
    expect(entries[4]).toMatchObject({ tookPart: "client" });
  });

  it("gives each entry an id of its own", () => {
    const ids = timelineOf(rows).map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});
