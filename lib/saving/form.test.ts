import { describe, expect, it } from "vitest";
import { planPaths } from "@/lib/plans/paths";
import { formChanges } from "./form";
import type { FieldValue } from "./values";

const changesOf = (
  values: Record<string, string>,
  { shown = {}, boxes = {} }: { shown?: Record<string, FieldValue>; boxes?: Record<string, boolean> } = {},
) =>
  formChanges(
    {
      base: 1,
      key: "a-key-12",
      values: new Map(Object.entries(values)),
      boxes: new Map(Object.entries(boxes)),
    },
    planPaths,
    new Map(Object.entries(shown)),
  );

describe("A form posted without scripts", () => {
  it("changes nothing that it shows as it was", () => {
    const shown = {
      wish: "a\nb",
      dueDate: "2027-01-05",
      "goals.debt.chosen": true,
      "factors.education.effect": 2,
    };
    const values = {
      wish: "a\r\nb",
      dueDate: "5.1.2027",
      "goals.debt.chosen": "on",
      "factors.education.effect": "2",
      agreedReason: "",
    };
    const boxes = {
      "goals.debt.chosen": false,
      "goals.housing.chosen": false,
      "goals.leaving-violence.hidden": true,
    };
    expect(changesOf({ ...values, "goals.leaving-violence.hidden": "on" }, { shown, boxes })).toEqual([]);
  });

  it("says what was ticked, unticked, written and emptied, each as its own kind of value", () => {
    const shown = { wish: "a", "goals.debt.chosen": true };
    const boxes = {
      "goals.debt.chosen": false,
      "goals.housing.chosen": false,
      "goals.leaving-violence.hidden": true,
    };
    const values = {
      wish: "",
      "goals.housing.chosen": "on",
      "factors.education.effect": "3",
      dueDate: "6.1.2027",
    };
    expect(changesOf(values, { shown, boxes })).toEqual([
      { path: "goals.debt.chosen", value: false },
      { path: "goals.housing.chosen", value: true },
      { path: "goals.leaving-violence.hidden", value: false },
      { path: "wish", value: null },
      { path: "factors.education.effect", value: 3 },
      { path: "dueDate", value: "2027-01-06" },
    ]);
  });

  it("passes on what no field takes, for the save to refuse by its path", () => {
    expect(changesOf({ dueDate: "pian", "nothing.like.this": "x" })).toEqual([
      { path: "dueDate", value: "pian" },
      { path: "nothing.like.this", value: "x" },
    ]);
  });
});
