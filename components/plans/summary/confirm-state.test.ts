import { describe, expect, it } from "vitest";
import { confirmProblems } from "./confirm-state";

const words = {
  unknown: "?",
  goalMissing: "Valitse tavoite.",
  agreedMissing: "Vastaa.",
  stale: "Vanhentunut.",
};
const places = {
  planHref: "/clients/c/plans/p",
  names: { goals: "Tavoitteet", "steps.own-aaaaaaaa": "Askel 1" },
  template: "{place}: {problem}",
};

describe("what stops confirming", () => {
  it("is nothing before it is tried", () => {
    expect(confirmProblems({ status: "idle" }, words, places)).toEqual({ byPath: {}, items: [] });
  });

  it("leads to the field: on this page, or in the part of the plan that holds it", () => {
    const fieldErrors = {
      goals: "goalMissing",
      agreed: "agreedMissing",
      "steps.own-aaaaaaaa.what": "strange",
    };
    const { items, byPath } = confirmProblems({ status: "invalid", fieldErrors, values: {} }, words, places);
    expect(items).toEqual([
      { name: "goals", message: "Tavoitteet: Valitse tavoite.", href: "/clients/c/plans/p/goals#goals" },
      { name: "agreed", message: "Vastaa.", href: "#agreed" },
      {
        name: "steps.own-aaaaaaaa.what",
        message: "Askel 1: ?",
        href: "/clients/c/plans/p/methods#steps.own-aaaaaaaa.what",
      },
    ]);
    expect(byPath.agreed).toBe("Vastaa.");
  });

  it("is one sentence when the whole was refused", () => {
    const { items } = confirmProblems({ status: "refused", error: "stale", values: {} }, words, places);
    expect(items).toEqual([{ name: "", message: "Vanhentunut." }]);
  });
});
