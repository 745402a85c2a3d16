import { expect, test } from "vitest";
import { planContent } from "@/lib/plans/content";
import { planFields } from "@/lib/plans/fields-of";
import { evaluationContent } from "./content";
import { evaluationFields } from "./fields-of";
import { evaluationFrom } from "./test-contents";

const whole = planContent(
  new Map<string, string | number | boolean>([
    ["tookPart", "client"],
    ["how", "home"],
    ["others.kela.present", true],
    ["agreed", "no"],
    ["agreedReason", "Ei tätä"],
    ["wish", "Koti"],
    ["dueDate", "2026-12-01"],
    ["goals.debt.chosen", true],
    ["goals.debt.position", 1],
    ["goals.own-aaaaaaaa.chosen", true],
    ["goals.own-aaaaaaaa.words", "Oma"],
    ["goals.own-aaaaaaaa.position", 0],
    ["goals.leaving-violence.chosen", true],
    ["goals.leaving-violence.hidden", false],
    ["goals.housing.chosen", true],
    ["goals.housing.timing", "later"],
    ["goals.housing.important", true],
    ["factors.motivation.effect", 1],
    ["factors.substance-use.note", "Muistiin"],
    ["factors.own-bbbbbbbb.chosen", true],
    ["factors.own-bbbbbbbb.words", "Koira"],
    ["factors.own-bbbbbbbb.classCode", "everyday-resources"],
    ["factors.own-bbbbbbbb.hidden", true],
    ["services.guidance-to-services-3.chosen", true],
    ["services.guidance-to-services-3.state", "queued"],
    ["methods.setting-conditions.planned", true],
    ["methods.setting-conditions.conditionWhat", "Käy"],
    ["steps.own-cccccccc.chosen", true],
    ["steps.own-cccccccc.what", "Soita"],
    ["steps.own-cccccccc.who", "client"],
    ["steps.own-cccccccc.done", true],
  ]),
);

test("the working copy of a plan says the plan it was made from", () => {
  expect(whole.goals.map(({ key }) => key)).toEqual(["own-aaaaaaaa", "debt", "leaving-violence", "housing"]);
  expect(planContent(planFields(whole))).toEqual(whole);
});

test("the working copy of an evaluation says the evaluation it was made from", () => {
  const said = evaluationFrom(
    {
      day: "2026-11-01",
      tookPart: "together",
      "goals.debt.score": 0,
      "goals.debt.clientScore": 10,
      "goals.housing.rating": "noAgreement",
      "goals.housing.reason": "Eri mieltä",
      "goals.own-aaaaaaaa.outcome": "reached",
      "methods.setting-conditions.used": false,
      "services.guidance-to-services-3.state": "didNot",
      "steps.own-cccccccc.done": false,
      "factors.motivation.effect": 3,
    },
    whole,
  );
  expect(evaluationContent(evaluationFields(said), whole, null)).toEqual(said);
});
