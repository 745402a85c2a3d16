import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { fi } from "@/lib/i18n/messages/fi";
import { planContent } from "@/lib/plans/content";
import type { FieldValue } from "@/lib/saving/values";
import { planRows, type RowList, rowLists } from "./plan-rows";

const t = createTranslator({ locale: "fi", messages: fi, namespace: "planSummary" });

function rows(list: RowList, values: Record<string, FieldValue>) {
  return planRows(list, planContent(new Map(Object.entries(values))), { t, locale: "fi" });
}

describe("the rows of a summary", () => {
  it("are none in an empty plan", () => {
    expect(rowLists.flatMap((list) => rows(list, {}))).toEqual([]);
  });

  it("name a goal officially and to the client, with the client's own words and the marks in words", () => {
    const [goal] = rows("goals", {
      "goals.debt.chosen": true,
      "goals.debt.words": "Perintäkirjeet loppuvat",
      "goals.debt.important": true,
      "goals.debt.timing": "later",
    });
    expect(goal).toMatchObject({
      id: "goals.debt",
      lines: ["Perintäkirjeet loppuvat"],
      marks: ["Tärkeä", "Myöhemmin"],
      isHidden: false,
    });
    expect(goal?.name).not.toBe("");
    expect(goal?.client).not.toBe(goal?.name);
  });

  it("name a goal in own words by them, and say so when nothing is written yet", () => {
    const own = rows("goals", {
      "goals.own-aaaaaaaa.chosen": true,
      "goals.own-aaaaaaaa.words": "Koira takaisin",
    });
    expect(own).toMatchObject([{ name: "Koira takaisin", client: "", lines: [] }]);
    expect(rows("goals", { "goals.own-aaaaaaaa.chosen": true })).toMatchObject([{ name: "Oma tavoite" }]);
  });

  it("mark the goal that is hidden by default", () => {
    expect(rows("goals", { "goals.leaving-violence.chosen": true })).toMatchObject([
      { isHidden: true, marks: ["Ei näytetä eikä tulosteta"] },
    ]);
  });

  it("say a factor's rating, and that a factor with only a note is not rated", () => {
    const factors = rows("factors", {
      "factors.education.effect": 1,
      "factors.motivation.note": "kysy lisää",
    });
    expect(factors.map(({ lines, note }) => [lines, note])).toEqual([
      [["Heikentää"], ""],
      [["Ei arvioitu"], "kysy lisää"],
    ]);
  });

  it("tell why a service did not come true to workers only, and only while it did not", () => {
    const service = (state: string) =>
      rows("services", {
        "services.guidance-to-services-3.chosen": true,
        "services.guidance-to-services-3.state": state,
        "services.guidance-to-services-3.stateReason": "ei päässyt",
        "services.guidance-to-services-3.fromDate": "2026-01-05",
      });
    expect(service("didNot")).toMatchObject([
      { lines: ["Ei toteutunut · Alkaa 5.1.2026"], note: "ei päässyt" },
    ]);
    expect(service("started")).toMatchObject([{ note: "" }]);
  });

  it("tell the whole condition", () => {
    const condition = (part: string) => `methods.setting-conditions.condition${part}`;
    const [method] = rows("methods", {
      "methods.setting-conditions.planned": true,
      [condition("What")]: "Käy työpajalla",
      [condition("Consequence")]: "Tuki voi alentua",
      [condition("Decider")]: "Johtava sosiaalityöntekijä",
      [condition("Appeal")]: "Oikaisuvaatimus 30 päivässä",
    });
    expect(method?.lines).toHaveLength(4);
  });

  it("say who does a step, by when and for which goal", () => {
    const [step] = rows("steps", {
      "goals.own-aaaaaaaa.chosen": true,
      "goals.own-aaaaaaaa.words": "Koira takaisin",
      "steps.own-bbbbbbbb.chosen": true,
      "steps.own-bbbbbbbb.what": "Soittaa löytöeläintaloon",
      "steps.own-bbbbbbbb.who": "other",
      "steps.own-bbbbbbbb.whoName": "Sisko",
      "steps.own-bbbbbbbb.byDate": "2026-12-01",
      "steps.own-bbbbbbbb.goalKey": "own-aaaaaaaa",
      "steps.own-bbbbbbbb.done": true,
    });
    expect(step).toMatchObject({
      name: "Soittaa löytöeläintaloon",
      lines: ["Tekijä: Sisko (Joku muu) · Viimeistään 1.12.2026 · Tavoite: Koira takaisin"],
      marks: ["Tehty"],
    });
  });

  it("mark a step as hidden when its goal is", () => {
    const steps = rows("steps", {
      "goals.leaving-violence.chosen": true,
      "steps.own-bbbbbbbb.chosen": true,
      "steps.own-bbbbbbbb.what": "Soittaa turvakotiin",
      "steps.own-bbbbbbbb.goalKey": "leaving-violence",
    });
    expect(steps).toMatchObject([{ isHidden: true, marks: ["Ei näytetä eikä tulosteta"] }]);
  });
});
