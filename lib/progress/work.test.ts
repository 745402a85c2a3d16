import { describe, expect, it } from "vitest";
import { rowsFrom } from "./test-rows";
import { servicesNow, stepsNow } from "./work";

const plans = [{ day: "2026-01-01", goals: { "leaving-violence": { hidden: true } } }];
const evaluations = [
  { plan: 0, day: "2026-03-01", ratings: {} },
  { plan: 0, day: "2026-06-01", ratings: {} },
];
const step = {
  key: "own-a",
  goalKey: null,
  what: "Soitan",
  who: "client",
  whoName: "",
  byDate: "2026-02-01",
  done: false,
  hidden: false,
  position: 0,
} as const;

describe("services", () => {
  const service = {
    code: "guidance-to-services-1",
    provider: "Kela",
    state: "applied",
    hidden: true,
  } as const;

  it("keep the plan's state when evaluations say nothing", () => {
    const rows = rowsFrom(plans, evaluations, {
      services: [service],
      serviceStates: [{ evaluationId: "evaluation-1", code: service.code, state: null }],
    });
    expect(servicesNow(rows)).toEqual([service]);
  });

  it("take the latest evaluation's state", () => {
    const rows = rowsFrom(plans, evaluations, {
      services: [service],
      serviceStates: [
        { evaluationId: "evaluation-1", code: service.code, state: "started" },
        { evaluationId: "evaluation-0", code: service.code, state: "queued" },
      ],
    });
    expect(servicesNow(rows)).toMatchObject([{ state: "started", hidden: true }]);
  });

  it("include one that was added at an evaluation", () => {
    const rows = rowsFrom(plans, evaluations, {
      serviceStates: [{ evaluationId: "evaluation-0", code: "guidance-to-services-2", state: "cameTrue" }],
    });
    expect(servicesNow(rows)).toEqual([
      { code: "guidance-to-services-2", provider: "", state: "cameTrue", hidden: false },
    ]);
  });
});

describe("steps", () => {
  it("take the latest evaluation's answer and day", () => {
    const rows = rowsFrom(plans, evaluations, {
      steps: [step],
      stepStates: [
        { evaluationId: "evaluation-0", key: "own-a", done: false, byDate: "2026-05-01" },
        { evaluationId: "evaluation-1", key: "own-a", done: true, byDate: null },
      ],
    });
    expect(stepsNow(rows)).toMatchObject([{ done: true, byDate: "2026-02-01" }]);
  });

  it("towards a hidden goal are hidden with it", () => {
    const rows = rowsFrom(plans, evaluations, { steps: [{ ...step, goalKey: "leaving-violence" }] });
    expect(stepsNow(rows)).toMatchObject([{ hidden: true }]);
  });
});
