import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { askedOf } from "@/lib/evaluations/asked";
import { evaluationFrom, planFrom } from "@/lib/evaluations/test-contents";
import { fi } from "@/lib/i18n/messages/fi";
import type { FieldValue } from "@/lib/saving/values";
import { answerRows, type DraftMarks, type RowList } from "./answer-rows";

const tools = {
  t: createTranslator({ locale: "fi", messages: fi, namespace: "evaluations" }),
  plan: createTranslator({ locale: "fi", messages: fi, namespace: "planSummary" }),
  locale: "fi" as const,
};
const plan = planFrom({
  "goals.debt.chosen": true,
  "goals.debt.words": "Perintäkirjeet loppuvat",
  "goals.housing.chosen": true,
  "goals.housing.keepLevel": true,
  "goals.leisure.chosen": true,
  "goals.leisure.timing": "later",
  "methods.network-work.planned": true,
  "services.guidance-to-services-3.chosen": true,
  "steps.own-aaaa1111.chosen": true,
  "steps.own-aaaa1111.what": "Soittaa pankkiin",
  "factors.education.effect": 1,
});
const untouched: DraftMarks = { steps: new Set() };

function rows(list: RowList, values: Record<string, FieldValue>, draft?: DraftMarks) {
  return answerRows(
    list,
    { evaluation: evaluationFrom(values, plan), asked: askedOf(plan, null) },
    tools,
    draft,
  );
}

describe("the answers of an evaluation, row by row", () => {
  it("say of everything untouched that it is open, and nothing of goals for later", () => {
    expect(rows("goals", {}, untouched).map(({ key, answer }) => [key, answer])).toEqual([
      ["debt", "Ei vastattu"],
      ["housing", "Ei vastattu"],
    ]);
    expect(rows("methods", {})).toMatchObject([{ answer: "Ei tiedossa", isOpen: true }]);
    expect(rows("services", {})).toMatchObject([{ answer: "Ei vastattu", isOpen: true }]);
    expect(rows("steps", {}, untouched)).toMatchObject([{ answer: "Ei vastattu", isOpen: true }]);
    expect(rows("factors", {})).toMatchObject([{ answer: "Ei vastattu", isOpen: true }]);
  });

  it("call a goal by the client's own words, and say its number with the word for it", () => {
    const [debt, housing] = rows("goals", { "goals.debt.score": 40, "goals.housing.score": 0 });
    expect(debt).toMatchObject({
      name: "Perintäkirjeet loppuvat",
      beside: "Velka",
      answer: "40, puolivälissä",
    });
    expect(housing).toMatchObject({ answer: "0, ei vielä", isOpen: false, marks: { keepLevel: true } });
  });

  it("tell no agreement, both views, what comes of the goal, and why to workers only", () => {
    const [debt] = rows("goals", {
      "goals.debt.rating": "noAgreement",
      "goals.debt.clientScore": 80,
      "goals.debt.workerScore": 20,
      "goals.debt.outcome": "goesOn",
      "goals.debt.reason": "Nähdään asia eri tavoin",
    });
    expect(debt).toMatchObject({
      answer: "Ei yhteistä näkemystä",
      lines: ["Asiakkaan oma luku 80", "Työntekijän oma luku 20", "Tavoite jatkuu"],
      note: "Nähdään asia eri tavoin",
    });
  });

  it("tell a goal that was marked as not scored from one that nobody touched", () => {
    const answers = rows("goals", { "goals.debt.rating": "notScored" }).map(({ answer }) => answer);
    expect(answers).toEqual(["Ei arvioida nyt", "Ei vastattu"]);
  });

  it("name a method that was used though it was not planned", () => {
    const [planned, added] = rows("methods", {
      "methods.network-work.used": false,
      "methods.crisis-work.used": true,
    });
    expect(planned).toMatchObject({ answer: "Ei käytetty", lines: [] });
    expect(added).toMatchObject({ answer: "Käytetty", lines: ["Ei suunniteltu, mutta käytetty"] });
  });

  it("tell why a service did not come true only while it did not", () => {
    const service = (state: string) =>
      rows("services", {
        "services.guidance-to-services-3.state": state,
        "services.guidance-to-services-3.stateReason": "Jono oli pitkä",
      });
    expect(service("didNot")).toMatchObject([{ answer: "Ei toteutunut", note: "Jono oli pitkä" }]);
    expect(service("cameTrue")).toMatchObject([{ answer: "Toteutunut", note: "" }]);
  });

  it("say a step's new day while it is not done", () => {
    const step = (done: boolean) =>
      rows("steps", { "steps.own-aaaa1111.done": done, "steps.own-aaaa1111.byDate": "2027-01-05" });
    expect(step(false)).toMatchObject([{ answer: "Ei tehty", lines: ["Viimeistään 5.1.2027"] }]);
    expect(step(true)).toMatchObject([{ answer: "Tehty", lines: [] }]);
  });
});
