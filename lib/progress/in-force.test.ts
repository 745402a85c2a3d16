import { describe, expect, it } from "vitest";
import { actsOf, type Documents, meetingAhead } from "./in-force";
import { rowsFrom } from "./test-rows";

const none: Documents = { currentPlanId: null, draftPlanId: null, draftEvaluationId: null, dueDate: null };
const inForce = { ...none, currentPlanId: "plan-0", dueDate: "2027-05-24" };
const goals = { debt: {} };
const rows = rowsFrom(
  [{ day: "2026-03-02", goals }],
  [{ plan: 0, day: "2026-06-02", ratings: { debt: 10 } }],
);
const acts = (client: Documents) => actsOf(client, rows, "2026-12-08");

describe("what comes next", () => {
  it.each<[string, Documents, string[]]>([
    ["a client without a plan", none, ["newPlan"]],
    ["a first draft", { ...none, draftPlanId: "draft" }, ["continuePlan"]],
    ["a plan in force", inForce, ["openPlan", "startEvaluation", "newPlan"]],
    [
      "an evaluation due soon",
      { ...inForce, dueDate: "2026-12-08" },
      ["startEvaluation", "openPlan", "newPlan"],
    ],
    [
      "an open evaluation",
      { ...inForce, draftEvaluationId: "draft" },
      ["continueEvaluation", "openPlan", "newPlan"],
    ],
    [
      "an evaluation under correction",
      { ...inForce, draftEvaluationId: "evaluation-0" },
      ["continueEvaluationCorrection", "openPlan", "newPlan"],
    ],
    ["a plan under correction", { ...inForce, draftPlanId: "plan-0" }, ["continueCorrection", "openPlan"]],
    [
      "the next plan open while the evaluation is late",
      { ...inForce, draftPlanId: "draft", dueDate: "2026-01-05" },
      ["continuePlan", "startEvaluation", "openPlan"],
    ],
  ])("after %s", (_, client, expected) => expect(acts(client)).toEqual(expected));
});

describe("the meeting ahead", () => {
  const at = (day: string) => ({ day, time: "10:00", place: "" });
  const agreed = rowsFrom(
    [{ day: "2026-03-02", goals, next: at("2026-12-01") }],
    [
      { plan: 0, day: "2026-06-02", ratings: {}, next: at("2026-12-20") },
      { plan: 0, day: "2026-09-02", ratings: {} },
    ],
  );

  it("is the one agreed on last", () =>
    expect(meetingAhead(inForce, agreed, "2026-11-24")).toEqual(at("2026-12-20")));
  it("may be today", () => expect(meetingAhead(inForce, agreed, "2026-12-20")).toEqual(at("2026-12-20")));
  it("is none when it has passed, although an older one was later in another plan", () =>
    expect(meetingAhead(inForce, agreed, "2026-12-21")).toBeUndefined());
  it("is none without a plan in force", () =>
    expect(meetingAhead(none, agreed, "2026-11-24")).toBeUndefined());
});
