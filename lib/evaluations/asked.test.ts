import { describe, expect, it } from "vitest";
import { askedOf } from "./asked";
import { evaluationFrom, planFrom } from "./test-contents";

const plan = planFrom({
  "goals.debt.chosen": true,
  "goals.housing.chosen": true,
  "goals.housing.important": true,
  "goals.leisure.chosen": true,
  "goals.leisure.timing": "later",
  "goals.leaving-violence.chosen": true,
  "methods.network-work.planned": true,
  "methods.crisis-work.planned": false,
  "services.guidance-to-services-3.chosen": true,
  "services.guidance-to-services-3.state": "applied",
  "steps.own-aaaa1111.chosen": true,
  "steps.own-aaaa1111.what": "Calls the bank",
  "steps.own-aaaa1111.byDate": "2026-05-01",
  "steps.own-bbbb2222.chosen": true,
  "steps.own-bbbb2222.goalKey": "leaving-violence",
  "factors.education.effect": 1,
  "factors.motivation.note": "asked, not rated",
});
const previous = evaluationFrom(
  {
    day: "2026-06-01",
    "services.guidance-to-services-3.state": "queued",
    "services.guidance-to-services-4.state": "started",
    "steps.own-aaaa1111.done": true,
    "steps.own-aaaa1111.byDate": "2026-07-01",
    "factors.education.effect": 3,
    "factors.commitment.effect": 2,
  },
  plan,
);

describe("what an evaluation asks", () => {
  it("is the goals for now, important first; goals for later stand apart", () => {
    const { goals, later } = askedOf(plan, null);
    expect(goals.map(({ key }) => key)).toEqual(["housing", "leaving-violence", "debt"]);
    expect(later.map(({ key }) => key)).toEqual(["leisure"]);
  });

  it("is only the methods that were planned", () => {
    expect(askedOf(plan, null).methods).toEqual(["network-work"]);
  });

  it("starts from what the plan said", () => {
    const { services, steps, factors } = askedOf(plan, null);
    expect(services).toMatchObject([{ earlier: { value: "applied", on: null } }]);
    expect(steps[0]).toMatchObject({ byDate: "2026-05-01", done: { value: false, on: null } });
    expect(factors.map(({ key, earlier }) => [key, earlier.value])).toEqual([
      ["education", 1],
      ["motivation", null],
    ]);
  });

  it("goes on from the evaluation before, with what was added there", () => {
    const { services, steps, factors } = askedOf(plan, previous);
    expect(services.map(({ code, earlier }) => [code, earlier])).toEqual([
      ["guidance-to-services-3", { value: "queued", on: "2026-06-01" }],
      ["guidance-to-services-4", { value: "started", on: "2026-06-01" }],
    ]);
    expect(steps[0]).toMatchObject({ byDate: "2026-07-01", done: { value: true, on: "2026-06-01" } });
    expect(factors.map(({ key, earlier }) => [key, earlier.value])).toEqual([
      ["education", 3],
      ["motivation", null],
      ["commitment", 2],
    ]);
  });

  it("marks a step of a hidden goal as hidden", () => {
    expect(askedOf(plan, null).steps.map(({ hidden }) => hidden)).toEqual([false, true]);
  });
});
