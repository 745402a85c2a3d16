import { expect, test } from "vitest";
import { FACTOR_CLASS_CODES, FACTOR_CODES } from "./codes";
import { edition, factorByCode, goalByCode, methodByCode, serviceByCode } from "./edition";

const current = edition("avain-2018");

test("every code finds its own row", () => {
  for (const goal of current.goals) expect(goalByCode(goal.code)).toBe(goal);
  for (const method of current.methods) expect(methodByCode(method.code)).toBe(method);
  for (const service of Object.values(current.services).flat()) {
    expect(serviceByCode(service.code)).toBe(service);
  }
  for (const factor of current.factors) expect(factorByCode(factor.code)).toBe(factor);
});

test("unknown codes and names every object inherits find nothing", () => {
  for (const find of [goalByCode, methodByCode, serviceByCode, factorByCode]) {
    for (const code of ["", "no-such-code", "__proto__", "constructor", "toString", "valueOf"]) {
      expect(find(code)).toBeUndefined();
    }
  }
});

test("each class of factors ends with the class as a whole, marked as ours", () => {
  expect(current.factors).toHaveLength(17);
  for (const factorClass of FACTOR_CLASS_CODES) {
    const rows = current.factors.filter((factor) => factor.class === factorClass);
    expect(rows.at(-1)).toMatchObject({ code: factorClass, class: factorClass, ours: true });
  }
  expect(current.factors.filter((factor) => !factor.ours).map((factor) => factor.code)).toEqual(FACTOR_CODES);
});

test("only the goal of getting away from violence is hidden unless shown on purpose", () => {
  const hidden = current.goals.filter((goal) => goal.hiddenByDefault).map((goal) => goal.code);
  expect(hidden).toEqual(["leaving-violence"]);
});

test("only setting conditions asks for the condition", () => {
  const asking = current.methods.filter((method) => method.needsCondition).map((method) => method.code);
  expect(asking).toEqual(["setting-conditions"]);
});

test("methods that count whatever came out of them say so", () => {
  const told = current.methods.filter((method) => method.countsAsUsed).map((method) => method.code);
  expect(told).toEqual([
    "support-to-education",
    "support-to-work",
    "preventive-assistance",
    "supplementary-assistance",
  ]);
});

test("the lists of services bear the codes of the methods that open them", () => {
  for (const list of Object.keys(current.services)) expect(methodByCode(list)).toBeDefined();
});

test("nothing of the first edition has been retired yet", () => {
  const items = [...current.goals, ...current.methods, ...current.factors];
  expect(items.filter((item) => item.retiredOn !== undefined)).toEqual([]);
});
