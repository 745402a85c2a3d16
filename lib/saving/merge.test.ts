import { describe, expect, test } from "vitest";
import { planPaths } from "@/lib/plans/paths";
import { type Field, merge } from "./merge";

const at = new Date("2026-11-24T08:00:00Z");
const stored = (path: string, value: Field["value"], version: number): [string, Field] => [
  path,
  { path, value, version, by: "Aino", at },
];
const nothing = { accepted: [], conflicts: [], errors: [] };

describe("one save", () => {
  test("an invalid field does not stop the others", () => {
    const changes = [
      { path: "dueDate", value: "soon" },
      { path: "wish", value: "Rest" },
    ];
    expect(merge(planPaths, new Map(), changes, 0)).toEqual({
      accepted: [{ path: "wish", value: "Rest" }],
      conflicts: [],
      errors: [{ path: "dueDate", code: "dateInvalid" }],
    });
  });

  test("a path that another changed since is in conflict, with both values, and the rest is accepted", () => {
    const current = new Map([stored("wish", "Theirs", 5)]);
    const changes = [
      { path: "wish", value: "Mine" },
      { path: "agreed", value: "yes" },
    ];
    expect(merge(planPaths, current, changes, 4)).toEqual({
      accepted: [{ path: "agreed", value: "yes" }],
      conflicts: [{ path: "wish", mine: "Mine", theirs: "Theirs", by: "Aino", at }],
      errors: [],
    });
  });

  test("a path that nobody changed since the base is accepted over what it held", () =>
    expect(
      merge(planPaths, new Map([stored("wish", "Old", 5)]), [{ path: "wish", value: "New" }], 5).accepted,
    ).toEqual([{ path: "wish", value: "New" }]));

  test("the same value is neither a conflict nor written, also when it is written differently", () => {
    const current = new Map([stored("dueDate", "2027-01-05", 9)]);
    expect(merge(planPaths, current, [{ path: "dueDate", value: "5.1.2027" }], 0)).toEqual(nothing);
    expect(merge(planPaths, new Map(), [{ path: "wish", value: "" }], 0)).toEqual(nothing);
  });

  test("clearing a field that another has changed is a conflict too", () =>
    expect(
      merge(planPaths, new Map([stored("wish", "Theirs", 2)]), [{ path: "wish", value: null }], 1).conflicts,
    ).toEqual([{ path: "wish", mine: null, theirs: "Theirs", by: "Aino", at }]));

  test("of a path given twice the last counts", () => {
    const changes = ["R", "Re", "Rest"].map((value) => ({ path: "wish", value }));
    expect(merge(planPaths, new Map(), changes, 0).accepted).toEqual([{ path: "wish", value: "Rest" }]);
  });
});
