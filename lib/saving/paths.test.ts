import { expect, test } from "vitest";
import { FACTOR_CLASS_CODES, FACTOR_CODES, GOAL_CODES, METHOD_CODES, SERVICE_CODES } from "@/lib/avain/codes";
import { planPaths } from "@/lib/plans/paths";
import { isOwnKey, parseAt } from "./paths";

test.each([
  ["wish", "To be at peace", "To be at peace"],
  ["agreed", "no", "no"],
  ["goals.debt.chosen", true, true],
  ["goals.own-a1b2c3d4.words", "My own dog", "My own dog"],
  ["factors.education.effect", 1, 1],
  ["factors.economy-housing.effect", 3, 3],
  ["services.guidance-to-services-23.provider", "Takuusäätiö", "Takuusäätiö"],
  ["methods.setting-conditions.conditionAppeal", "To the court", "To the court"],
  ["steps.own-a1b2c3d4.byDate", "5.1.2027", "2027-01-05"],
  ["others.interpreter.present", true, true],
])("%s takes %j", (path, given, value) => expect(parseAt(planPaths, path, given)).toEqual({ value }));

test.each([
  "",
  ".",
  "nothing",
  "goals",
  "goals.debt",
  "goals.debt.",
  "goals.debt.words.more",
  "goals.unknown-code.words",
  "goals.own-.words",
  "goals.own-UPPER123.words",
  "goals.__proto__.words",
  "goals.debt.__proto__",
  "goals.debt.constructor",
  "goals.debt.toString",
  "__proto__",
  "constructor",
  "hasOwnProperty",
  "__proto__.polluted.yes",
  "steps.debt.what",
  "services.guidance-to-services-24.provider",
  "state",
  "version",
  "clientId",
])("a plan has no path %j", (path) =>
  expect(parseAt(planPaths, path, "x")).toEqual({ error: "pathUnknown" }),
);

test("no code of the catalogue looks like the id of a row in own words", () => {
  const codes = [...GOAL_CODES, ...METHOD_CODES, ...SERVICE_CODES, ...FACTOR_CODES, ...FACTOR_CLASS_CODES];
  expect(codes.filter(isOwnKey)).toEqual([]);
});
