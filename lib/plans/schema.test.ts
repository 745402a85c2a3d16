import { describe, expect, it } from "vitest";
import { confirmPlanSchema, planReasonSchema, startPlanSchema } from "./schema";

describe("the forms of a plan", () => {
  it("read a version as a number and refuse any other text", () => {
    expect(confirmPlanSchema.parse({ planId: "p", version: "12" })).toEqual({ planId: "p", version: 12 });
    for (const version of ["", "-1", "1.5", "1e3", "abc", "12345678901"])
      expect(confirmPlanSchema.safeParse({ planId: "p", version }).success).toBe(false);
  });

  it("start from nothing or from the plan in force, and from nothing else", () => {
    expect(startPlanSchema.safeParse({ clientId: "c", from: "current", mode: "after" }).success).toBe(true);
    for (const from of [undefined, "", "other"])
      expect(startPlanSchema.safeParse({ clientId: "c", from, mode: "after" }).success).toBe(false);
  });

  it("ask how it is filled in", () => {
    for (const mode of [undefined, "", "other"])
      expect(startPlanSchema.safeParse({ clientId: "c", from: "empty", mode }).success).toBe(false);
  });

  it("take no field they do not know", () => {
    expect(
      startPlanSchema.safeParse({ clientId: "c", from: "empty", mode: "paper", state: "confirmed" }).success,
    ).toBe(false);
  });

  it("leave a short reason to the command, and refuse one that is too long", () => {
    expect(planReasonSchema.safeParse({ planId: "p", reason: "" }).success).toBe(true);
    expect(planReasonSchema.safeParse({ planId: "p", reason: "x".repeat(4001) }).success).toBe(false);
  });
});
