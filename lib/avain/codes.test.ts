import { describe, expect, test } from "vitest";
import {
  CONCERN_AREA_NUMBERS,
  CURRENT_EDITION,
  EDITION_CODES,
  FACTOR_CLASS_CODES,
  FACTOR_CODES,
  GOAL_CLASS_CODES,
  GOAL_CODES,
  isConcernAreaNumber,
  isEditionCode,
  isFactorClassCode,
  isFactorCode,
  isFactorRowCode,
  isGoalClassCode,
  isGoalCode,
  isMethodClassCode,
  isMethodCode,
  isServiceCode,
  isServiceListCode,
  METHOD_CLASS_CODES,
  METHOD_CODES,
  SERVICE_CODES,
  SERVICE_LIST_CODES,
} from "./codes";

const lists = [
  { name: "editions", codes: EDITION_CODES, count: 1, guard: isEditionCode },
  { name: "goal classes", codes: GOAL_CLASS_CODES, count: 6, guard: isGoalClassCode },
  { name: "goals", codes: GOAL_CODES, count: 39, guard: isGoalCode },
  { name: "method classes", codes: METHOD_CLASS_CODES, count: 5, guard: isMethodClassCode },
  { name: "methods", codes: METHOD_CODES, count: 29, guard: isMethodCode },
  { name: "service lists", codes: SERVICE_LIST_CODES, count: 2, guard: isServiceListCode },
  { name: "services", codes: SERVICE_CODES, count: 36, guard: isServiceCode },
  { name: "factor classes", codes: FACTOR_CLASS_CODES, count: 8, guard: isFactorClassCode },
  { name: "published factors", codes: FACTOR_CODES, count: 9, guard: isFactorCode },
  { name: "factor rows", codes: [...FACTOR_CODES, ...FACTOR_CLASS_CODES], count: 17, guard: isFactorRowCode },
  { name: "areas of concern", codes: CONCERN_AREA_NUMBERS, count: 8, guard: isConcernAreaNumber },
] as const;

/** What a request could carry in place of a code. */
const strangers: readonly unknown[] = [
  "__proto__",
  "constructor",
  "toString",
  "hasOwnProperty",
  "length",
  "0",
  "",
  " ",
  "no-such-code",
  "guidance-to-services-0",
  "guidance-to-services-24",
  "guidance-to-social-services-14",
  "DEBT",
  " debt",
  0,
  9,
  1.5,
  Number.NaN,
  null,
  undefined,
  ["debt"],
  {},
];

describe.each(lists)("the codes of $name", ({ codes, count, guard }) => {
  test("are as many as published", () => {
    expect(codes).toHaveLength(count);
  });

  test("stand once each", () => {
    expect(new Set<unknown>(codes).size).toBe(codes.length);
  });

  test("pass their guard", () => {
    for (const code of codes) expect(guard(code)).toBe(true);
  });

  test("are all that passes: unknown codes and names every object inherits are refused", () => {
    for (const stranger of strangers) expect(guard(stranger)).toBe(false);
  });
});

test("the lists of codes cannot be changed while the program runs", () => {
  for (const codes of [GOAL_CODES, METHOD_CODES, SERVICE_CODES, FACTOR_CODES, FACTOR_CLASS_CODES]) {
    expect(Object.isFrozen(codes)).toBe(true);
  }
});

test("a class of factors never shares its code with a published factor, because both name rows", () => {
  expect(FACTOR_CLASS_CODES.filter((code) => isFactorCode(code))).toEqual([]);
});

test("the current edition is a known edition", () => {
  expect(isEditionCode(CURRENT_EDITION)).toBe(true);
});
