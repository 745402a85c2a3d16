import { expect, test } from "vitest";
import { filled, templateOf } from "./replay";

const planId = "2d7c1c8e-54a1-4a5e-9b0a-0d5f0a6f8a11";
const auditId = "9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d";
const marks = { base: 7001, version: 7002, value: "recorded", key: "key-1", now: 99, ids: new Set([planId]) };

function again(...params: unknown[]): unknown[] {
  const [statement] = templateOf([{ sql: "", raw: false, returnsRows: false, params }], marks);
  return filled(statement?.params ?? [], { base: 41, value: "typed", key: "key-2" }, 1234);
}

test("what belongs to one save is filled in anew: version, text, key, time", () => {
  expect(again(7001, 7002, '"recorded"', "key-1", 99)).toEqual([41, 42, '"typed"', "key-2", 1234]);
});

test("the version inside JSON follows too", () => {
  expect(again('{"version":7002,"paths":["wish"]}')).toEqual(['{"version":42,"paths":["wish"]}']);
});

test("known ids stay, and any other is made anew", () => {
  const [plan, audit] = again(planId, auditId);
  expect(plan).toBe(planId);
  expect(audit).toMatch(/^[0-9a-f-]{36}$/);
  expect(audit).not.toBe(auditId);
});

test("everything else stays as it was", () => {
  expect(again("plan.save", null, 0, 12)).toEqual(["plan.save", null, 0, 12]);
});
