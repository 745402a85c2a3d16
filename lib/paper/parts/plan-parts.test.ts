import fc from "fast-check";
import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { FACTOR_CLASS_CODES, GOAL_CODES, METHOD_CODES, SERVICE_CODES } from "@/lib/avain/codes";
import { edition } from "@/lib/avain/edition";
import { evaluationForClient } from "@/lib/evaluations/for-client";
import { evaluationFrom, planFrom } from "@/lib/evaluations/test-contents";
import { type Locale, locales } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { planForClient } from "@/lib/plans/for-client";
import type { FieldValue } from "@/lib/saving/values";
import { evaluationParts } from "./evaluation-parts";
import { planParts } from "./plan-parts";

const toolsIn = (locale: Locale) => ({
  t: createTranslator({ locale, messages: messagesOf(locale), namespace: "paper" }),
  locale,
});
const plain = { nonDisclosure: false };
const partsOf = (values: Record<string, FieldValue>, locale: Locale = "fi") =>
  planParts(planForClient(planFrom(values), plain), toolsIn(locale));

describe("the client's paper of a plan", () => {
  it("says the goals in the client's own words first, the plain name beneath", () => {
    const [goals] = partsOf({
      "goals.debt.chosen": true,
      "goals.debt.words": "Perintäkirjeet loppuvat",
      "goals.debt.important": true,
    });
    expect(goals).toMatchObject({
      title: "Tavoitteesi nyt",
      items: [{ text: "Perintäkirjeet loppuvat", more: ["Saan velka-asiat järjestykseen · tärkeä sinulle"] }],
    });
  });

  it("tells of each step what, who and by when, and all four answers of a condition", () => {
    const parts = partsOf({
      "steps.own-aaaa1111.chosen": true,
      "steps.own-aaaa1111.what": "Soitan pankkiin",
      "steps.own-aaaa1111.who": "client",
      "steps.own-aaaa1111.byDate": "2026-12-01",
      "methods.setting-conditions.planned": true,
      "methods.setting-conditions.conditionWhat": "A",
      "methods.setting-conditions.conditionConsequence": "B",
      "methods.setting-conditions.conditionDecider": "C",
      "methods.setting-conditions.conditionAppeal": "D",
    });
    expect(parts[0]).toMatchObject({
      rows: [{ cells: ["Soitan pankkiin", "sinä", "1.12.2026"] }],
    });
    const [, conditions] = parts;
    expect(conditions?.look === "answers" && conditions.groups[0]?.pairs.map(([, answer]) => answer)).toEqual(
      ["A", "B", "C", "D"],
    );
  });

  it("puts first what the client marked as important, and names who does a step", () => {
    const parts = partsOf({
      "goals.job-seeking.chosen": true,
      "goals.job-seeking.keepLevel": true,
      "goals.debt.chosen": true,
      "goals.debt.important": true,
      "steps.own-aaaa1111.chosen": true,
      "steps.own-aaaa1111.what": "Soitto pankkiin",
      "steps.own-aaaa1111.who": "other",
      "steps.own-aaaa1111.whoName": "Sisko",
    });
    expect(parts[0]).toMatchObject({
      items: [{ key: "debt" }, { key: "job-seeking", more: ["tavoite: pysyy ennallaan"] }],
    });
    expect(parts[1]).toMatchObject({
      head: ["Mitä", "Tekijä", "Viimeistään"],
      rows: [{ cells: ["Soitto pankkiin", "joku muu: Sisko", ""] }],
    });
  });

  it("has no heading without anything under it", () => {
    expect(partsOf({}).map(({ key }) => key)).toEqual([]);
  });
});

const canary = "KANARIA";

/** A plan in which everything that is not for the client says so. */
const secretPlan = fc
  .record({
    goals: fc.subarray([...GOAL_CODES]),
    factors: fc.subarray([...FACTOR_CLASS_CODES]),
    methods: fc.subarray([...METHOD_CODES]),
    services: fc.subarray([...SERVICE_CODES]),
    hidden: fc.infiniteStream(fc.boolean()),
  })
  .map(({ goals, factors, methods, services, hidden }) => {
    const isHidden = () => hidden.next().value;
    const secret = (is: boolean) => (is ? canary : "");
    const values: Record<string, FieldValue> = { othersWords: canary, agreedReason: canary, agreed: "no" };
    goals.forEach((code, place) => {
      const is = isHidden();
      values[`goals.${code}.chosen`] = true;
      values[`goals.${code}.hidden`] = is;
      values[`goals.${code}.words`] = secret(is);
      const step = `steps.own-${String(place).padStart(8, "0")}`;
      values[`${step}.chosen`] = true;
      values[`${step}.goalKey`] = code;
      values[`${step}.what`] = secret(is);
      values[`${step}.whoName`] = secret(is);
      if (isHidden()) {
        values[`${step}.hidden`] = true;
        values[`${step}.what`] = canary;
      }
    });
    for (const code of factors) {
      const is = isHidden();
      values[`factors.${code}.effect`] = isHidden() ? 1 : 3;
      values[`factors.${code}.hidden`] = is;
      values[`factors.${code}.words`] = secret(is);
      values[`factors.${code}.note`] = canary;
    }
    for (const code of methods) {
      values[`methods.${code}.planned`] = true;
      values[`methods.${code}.note`] = canary;
    }
    for (const code of services) {
      values[`services.${code}.chosen`] = true;
      values[`services.${code}.state`] = "didNot";
      values[`services.${code}.stateReason`] = canary;
    }
    const plan = planFrom(values);
    const marked = plan.services.map((service) => {
      const is = isHidden();
      return { ...service, hidden: is, provider: secret(is) };
    });
    return { ...plan, services: marked };
  });

describe("whatever a plan holds, its paper in every language", () => {
  const classTitles = edition("avain-2018").methodClasses.flatMap(({ name }) => locales.map((l) => name[l]));

  it("has nothing that is hidden or for workers only, and no class title of the methods", () => {
    fc.assert(
      fc.property(secretPlan, fc.constantFrom(...locales), (plan, locale) => {
        const text = JSON.stringify(
          planParts(planForClient(plan, plain), toolsIn(locale)).map(({ key: _, ...part }) => part),
        );
        expect(text).not.toContain(canary);
        for (const title of classTitles) expect(text).not.toContain(title);
      }),
      { numRuns: 60 },
    );
  });

  it("and that of its evaluation neither", () => {
    fc.assert(
      fc.property(secretPlan, fc.constantFrom(...locales), (plan, locale) => {
        const values: Record<string, FieldValue> = { notes: canary, othersWords: canary };
        for (const { key, hidden } of plan.goals) {
          values[`goals.${key}.rating`] = hidden ? "notScored" : "noAgreement";
          values[`goals.${key}.reason`] = canary;
        }
        for (const { code } of plan.methods) {
          values[`methods.${code}.used`] = true;
          values[`methods.${code}.note`] = canary;
        }
        for (const { code } of plan.services) {
          values[`services.${code}.state`] = "didNot";
          values[`services.${code}.stateReason`] = canary;
        }
        for (const { key } of plan.factors) {
          values[`factors.${key}.effect`] = 1;
          values[`factors.${key}.note`] = canary;
        }
        const evaluation = evaluationForClient(evaluationFrom(values, plan), plan, plain);
        const shown = new Set(plan.services.filter(({ hidden }) => !hidden).map(({ code }) => code));
        expect(evaluation.services.every(({ code }) => shown.has(code as never))).toBe(true);
        expect(JSON.stringify(evaluationParts(evaluation, toolsIn(locale)))).not.toContain(canary);
      }),
      { numRuns: 60 },
    );
  });
});
