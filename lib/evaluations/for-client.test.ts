import { describe, expect, it } from "vitest";
import { evaluationForClient } from "./for-client";
import { evaluationFrom, planFrom } from "./test-contents";

const plan = planFrom({
  "goals.debt.chosen": true,
  "goals.debt.words": "No more letters",
  "goals.leisure.chosen": true,
  "goals.leisure.timing": "later",
  "goals.leaving-violence.chosen": true,
  "goals.leaving-violence.words": "SECRET goal",
  "steps.own-aaaa1111.chosen": true,
  "steps.own-aaaa1111.what": "Calls the bank",
  "steps.own-bbbb2222.chosen": true,
  "steps.own-bbbb2222.what": "SECRET step of the goal",
  "steps.own-bbbb2222.goalKey": "leaving-violence",
  "steps.own-cccc3333.chosen": true,
  "steps.own-cccc3333.what": "SECRET step",
  "steps.own-cccc3333.hidden": true,
  "factors.own-dddd4444.chosen": true,
  "factors.own-dddd4444.words": "SECRET factor",
  "factors.own-dddd4444.hidden": true,
  "factors.own-eeee5555.chosen": true,
  "factors.own-eeee5555.words": "A good neighbour",
  "methods.network-work.planned": true,
  "services.guidance-to-services-4.chosen": true,
  "services.guidance-to-services-4.hidden": true,
});
const evaluation = evaluationFrom(
  {
    day: "2026-06-01",
    notes: "SECRET note of the worker",
    meetingDate: "2026-07-01",
    meetingPlace: "Rantakatu 1",
    "goals.debt.score": 50,
    "goals.debt.reason": "SECRET reason",
    "goals.leaving-violence.score": 10,
    "methods.network-work.used": true,
    "methods.network-work.note": "SECRET note of the method",
    "methods.crisis-work.used": false,
    "services.guidance-to-services-3.state": "didNot",
    "services.guidance-to-services-3.stateReason": "SECRET reason of the service",
    "services.guidance-to-services-4.state": "started",
    "steps.own-aaaa1111.done": true,
    "factors.own-dddd4444.effect": 1,
    "factors.own-eeee5555.effect": 3,
    "factors.education.effect": 2,
    "factors.education.note": "SECRET note of the factor",
  },
  plan,
);
const paper = (nonDisclosure = false) => evaluationForClient(evaluation, plan, { nonDisclosure });

describe("what the client gets on paper", () => {
  it("holds no hidden goal, step or factor, and nothing that only workers see", () => {
    expect(JSON.stringify(paper())).not.toMatch(/SECRET|leaving-violence/);
  });

  it("holds the rest", () => {
    expect(paper()).toMatchObject({
      day: "2026-06-01",
      meetingPlace: "Rantakatu 1",
      goals: [{ key: "debt", words: "No more letters", rating: "scored", score: 50 }],
      services: [{ state: "didNot" }],
      steps: [{ what: "Calls the bank", done: true }],
      methods: ["network-work"],
    });
    expect(paper().factors.map(({ key, effect }) => [key, effect])).toEqual([
      ["education", 2],
      ["own-eeee5555", 3],
    ]);
  });

  it("does not tell where to meet under a non-disclosure order", () => {
    expect(paper(true).meetingPlace).toBe("");
    expect(JSON.stringify(paper(true))).not.toContain("Rantakatu");
  });
});
