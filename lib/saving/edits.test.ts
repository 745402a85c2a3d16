import { expect, test } from "vitest";
import { type Change, differencesOf, editsOf } from "./edits";

let version = 0;
const at = (minutes: number) => new Date(Date.UTC(2026, 9, 25, 0, minutes));
const change = (by: string, minutes: number, value: Change["value"], path = "wish"): Change => {
  version += 1;
  return { path, value, version, by, at: at(minutes) };
};
const brief = (changes: Change[]) =>
  editsOf(changes).map(({ path, before, after, by }) => [path, before, after, by]);

test("pauses in typing make one edit; a long pause, or another person, begins a new one", () => {
  expect(
    brief([
      change("Aino", 0, "Ha"),
      change("Aino", 1, "Haluan"),
      change("Bertta", 2, "Haluan kodin"),
      change("Aino", 3, "Haluan oman kodin"),
      change("Aino", 9, "Haluan oman kodin pian"),
    ]),
  ).toEqual([
    ["wish", "Haluan oman kodin", "Haluan oman kodin pian", "Aino"],
    ["wish", "Haluan kodin", "Haluan oman kodin", "Aino"],
    ["wish", "Haluan", "Haluan kodin", "Bertta"],
    ["wish", null, "Haluan", "Aino"],
  ]);
});

test("the hour that the clock goes through twice in autumn keeps its order", () => {
  const night = [change("Aino", 10, "before"), change("Aino", 70, "after")];
  expect(brief(night).map(([, , after]) => after)).toEqual(["after", "before"]);
});

test("what was taken back at once is no edit, and false is not the same as nothing", () => {
  expect(brief([change("Aino", 0, "x"), change("Aino", 1, null)])).toEqual([]);
  expect(brief([change("Aino", 0, false, "goals.debt.chosen")])).toEqual([
    ["goals.debt.chosen", null, false, "Aino"],
  ]);
});

test("two moments differ in what was added, changed and taken away", () => {
  const before = new Map([
    ["wish", "a"],
    ["agreed", "yes"],
    ["dueDate", "2027-01-01"],
  ]);
  const after = new Map([
    ["wish", "b"],
    ["agreed", "yes"],
    ["strengthsClient", "c"],
  ]);
  expect(differencesOf(before, after)).toEqual([
    { path: "dueDate", before: "2027-01-01", after: null },
    { path: "strengthsClient", before: null, after: "c" },
    { path: "wish", before: "a", after: "b" },
  ]);
});
