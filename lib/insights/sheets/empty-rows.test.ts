import { expect, test } from "vitest";
import { filledRows } from "./empty-rows";
import type { Sheet } from "./sheet";

const sheetOf = (counts: readonly (number | null)[]): Sheet => ({
  name: "attainment",
  n: 10,
  what: "Tavoite",
  withheld: false,
  columns: [
    { key: "mean", kind: "number", label: "Keskiarvo" },
    { key: "n", kind: "count", label: "Pisteytetty" },
    { key: "notScored", kind: "count", label: "Ei arvioitu" },
  ],
  rows: counts.map((n, at) => ({
    key: `${at}`,
    label: `rivi ${at}`,
    cells: { mean: n, n, notScored: at === 1 ? 1 : 0 },
  })),
});

test("rows in which nothing was counted, or nothing that may be shown, are only named", () => {
  const { sheet, empty } = filledRows("attainment", sheetOf([3, 0, 0, 0, null, 0, 0, 0]));
  expect(sheet.rows.map(({ label }) => label)).toEqual(["rivi 0", "rivi 1"]);
  expect(empty).toEqual(["rivi 2", "rivi 3", "rivi 4", "rivi 5", "rivi 6", "rivi 7"]);
});

test("few empty rows stay, and so do all of a table beside the study", () => {
  const few = sheetOf([3, 0, 0, 0]);
  expect(filledRows("attainment", few)).toEqual({ sheet: few, empty: [] });
  const many = sheetOf([3, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect(filledRows("reference-attainment", many)).toEqual({ sheet: many, empty: [] });
});
