import { describe, expect, it } from "vitest";
import {
  confirmEvaluationSchema,
  correctEvaluationSchema,
  evaluationIdSchema,
  startEvaluationSchema,
} from "./schema";

describe("the forms of an evaluation", () => {
  it("read the version the person reviewed as a number", () => {
    expect(confirmEvaluationSchema.parse({ evaluationId: "e1", version: "12" })).toEqual({
      evaluationId: "e1",
      version: 12,
    });
  });

  it.each(["", "-1", "1.5", "abc", "9999999999", undefined])("refuse %j as a version", (version) => {
    expect(confirmEvaluationSchema.safeParse({ evaluationId: "e1", version }).success).toBe(false);
  });

  it.each(["", "x".repeat(65), 7, null])("refuse %j as an id", (id) => {
    expect(startEvaluationSchema.safeParse({ clientId: id, mode: "after" }).success).toBe(false);
    expect(evaluationIdSchema.safeParse({ evaluationId: id }).success).toBe(false);
  });

  it("ask how it is filled in", () => {
    expect(startEvaluationSchema.safeParse({ clientId: "c1", mode: "paper" }).success).toBe(true);
    expect(startEvaluationSchema.safeParse({ clientId: "c1", mode: "everybody" }).success).toBe(false);
  });

  it("take no field they did not ask for", () => {
    expect(startEvaluationSchema.safeParse({ clientId: "c1", mode: "after", planId: "p1" }).success).toBe(
      false,
    );
    expect(startEvaluationSchema.safeParse({ clientId: "c1" }).success).toBe(false);
    expect(evaluationIdSchema.safeParse({ evaluationId: "e1", state: "draft" }).success).toBe(false);
  });

  it("keep a reason as it was typed and refuse one without end", () => {
    const form = { evaluationId: "e1", reason: " Luku oli 10, piti olla 100 " };
    expect(correctEvaluationSchema.parse(form)).toEqual(form);
    expect(correctEvaluationSchema.safeParse({ ...form, reason: "x".repeat(4001) }).success).toBe(false);
  });
});
