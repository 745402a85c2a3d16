import { describe, expect, it } from "vitest";
import { rowsFrom } from "./test-rows";
import { factorsThenAndNow, methodsThenAndNow } from "./then-and-now";

const onePlan = [{ day: "2026-01-01", goals: { debt: {} } }];
const twoEvaluations = [
  { plan: 0, day: "2026-03-01", ratings: {} },
  { plan: 0, day: "2026-06-01", ratings: {} },
];
const factor = {
  key: "motivation",
  code: "motivation",
  classCode: "work-education",
  words: "",
  hidden: false,
};

describe("factors then and now", () => {
  it("show the plan and each evaluation; not rated is not neutral", () => {
    const rows = rowsFrom(onePlan, twoEvaluations, {
      factors: [{ ...factor, effect: 1 }],
      factorEffects: [{ evaluationId: "evaluation-1", key: "motivation", code: "motivation", effect: 3 }],
    });
    expect(factorsThenAndNow(rows)).toMatchObject([{ planned: 1, evaluated: [null, 3] }]);
  });

  it("include one that came up first at an evaluation, once", () => {
    const found = (evaluationId: string, effect: 1 | 2) => ({
      evaluationId,
      key: "education",
      code: "education",
      effect,
    });
    const rows = rowsFrom(onePlan, twoEvaluations, {
      factorEffects: [found("evaluation-0", 1), found("evaluation-1", 2)],
    });
    expect(factorsThenAndNow(rows)).toMatchObject([{ id: "education", planned: null, evaluated: [1, 2] }]);
  });
});

describe("methods", () => {
  const rows = rowsFrom(onePlan, twoEvaluations, {
    methods: [{ code: "making-a-plan" }, { code: "accompanying" }],
    methodMarks: [
      { evaluationId: "evaluation-0", code: "making-a-plan", used: true },
      { evaluationId: "evaluation-1", code: "making-a-plan", used: false },
      { evaluationId: "evaluation-1", code: "crisis-work", used: true },
    ],
  });

  it("are used or not used when marked, and unknown when planned but not marked", () => {
    expect(methodsThenAndNow(rows).slice(0, 2)).toMatchObject([
      { id: "making-a-plan", planned: "planned", evaluated: ["used", "notUsed"] },
      { id: "accompanying", planned: "planned", evaluated: ["unknown", "unknown"] },
    ]);
  });

  it("show what was used without being planned, and do not call the time before unknown", () => {
    expect(methodsThenAndNow(rows)[2]).toMatchObject({
      id: "crisis-work",
      planned: "notPlanned",
      evaluated: ["notAsked", "used"],
    });
  });
});
