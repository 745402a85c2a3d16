import { createTranslator } from "next-intl";
import { describe, expect, it } from "vitest";
import { messagesOf } from "@/lib/i18n/messages";
import { crosstabRow } from "../answers/crosstab";
import type { CrosstabRow, Insight, PlannedUsedRow, SideBySideRow } from "../tables";
import { cautionsOf } from "./cautions";
import { numberIn, reachOf } from "./chart";
import { crosstabSheet } from "./crosstab";
import { figuresOf, tabNames } from "./figures";
import { csvOf } from "./files";
import { attainmentSheet } from "./goals";
import { plannedUsedSheet, sideBySideSheet } from "./methods";
import { methodReference } from "./reference";
import { starredOnly } from "./sheet";
import type { SheetWords } from "./words";

const t = createTranslator({ locale: "fi", messages: messagesOf("fi"), namespace: "insights" });
const words: SheetWords = { t: t as SheetWords["t"], locale: "fi" };

const debt: CrosstabRow = {
  code: "debt",
  n: 20,
  count: 9,
  groups: [
    { key: "woman", size: 11, count: 2, percent: (2 / 11) * 100 },
    { key: "man", size: 8, count: 7, percent: 87.5 },
  ],
  p: 0.002,
  effect: 0.68,
  effectName: "phi",
  df: 1,
  warnings: ["groupUnder10", "expectedUnder5"],
};
const alike: CrosstabRow = { ...debt, code: "alcohol", p: 0.7, effect: 0.05, warnings: [] };
const untested: CrosstabRow = {
  ...debt,
  code: "drugs",
  p: null,
  effect: null,
  effectName: null,
  warnings: ["allSame"],
};
const asked: Insight<"goals-by-gender"> = {
  table: "goals-by-gender",
  rule: "counting",
  n: 20,
  rows: [debt, alike, untested],
};

const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0);

describe("a sheet of shares by group", () => {
  const sheet = crosstabSheet(asked, false, words);

  it("has the numbers unrounded, with words, stars and the group's size in the head", () => {
    const [row] = sheet.rows;
    expect(row).toMatchObject({
      label: "Velka",
      group: "Talous ja asuminen",
      isStarred: true,
      isRough: true,
    });
    expect(row?.cells).toMatchObject({ percent: 45, count: 9, "woman-percent": (2 / 11) * 100, stars: "**" });
    // With so few clients the test is only a guide, and a strong word would be taken for more.
    expect(sheet.rows.map(({ cells }) => cells.strength)).toEqual(["", "ei yhteyttä", ""]);
    expect(sheet.columns.map(({ label }) => label)).toContain("Naiset (n\u00a0=\u00a011)");
  });

  it("marks in files too the tests that cannot be relied on", () => {
    const [head, first, second] = csvOf(sheet, [], "").split("\r\n");
    expect(head).toContain(";p;Odotettu määrä alle viiden;Merkitsevyys;");
    expect(first).toContain(";0,002;†;**;");
    expect(second).toContain(";0,7;;;");
  });

  it("names the list behind each count", () => {
    expect(sheet.rows[0]?.lists?.["man-count"]).toEqual({
      table: "goals-by-gender",
      code: "debt",
      group: "man",
      cell: "count",
    });
  });

  it("opens no list where counts are rounded", () => {
    expect(crosstabSheet(asked, true, words).rows.map(({ lists }) => lists)).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it("is narrowed to significant rows on request, and still says how many tests there were", () => {
    const narrowed = starredOnly({ ...sheet, tests: 12 });
    expect(narrowed.rows.map(({ key }) => key)).toEqual(["debt"]);
    expect(cautionsOf("goals-by-gender", narrowed)).toContainEqual({
      name: "manyTests",
      values: { tests: 12, hits: 1, n: 20 },
    });
  });

  it("names the effect by the groups that were tested, and has no word where the study has none", () => {
    const bandsOf = (counts: readonly (readonly [number, number])[]) => {
      const groups = counts.map(([size, count], at) => ({ key: `${20 + at}-${20 + at}`, size, count }));
      const all = { n: sum(groups.map(({ size }) => size)), count: sum(groups.map(({ count }) => count)) };
      const rows = [crosstabRow("debt", all, groups)];
      const { columns, rows: shown } = crosstabSheet({ ...asked, table: "goals-by-age", rows }, false, words);
      return [columns.find(({ key }) => key === "effect")?.label, shown[0]?.cells.strength];
    };
    // χ² is 6.4 of 40 clients: .4 is moderate for φ. Beside a third group in the middle .33 is moderate for V, .49 strong.
    const two = [
      [20, 14],
      [20, 6],
    ] as const;
    expect(bandsOf([...two, [0, 0]])).toEqual(["φ", "kohtalainen"]);
    expect(bandsOf([...two, [20, 10]])).toEqual(["Cramérin V", "kohtalainen"]);
    expect(
      bandsOf([
        [20, 16],
        [20, 4],
        [20, 10],
      ]),
    ).toEqual(["Cramérin V", "voimakas"]);
    expect(bandsOf([...two, [20, 10], [20, 10]])).toEqual(["Cramérin V", ""]);
    expect(
      bandsOf([
        [20, 0],
        [20, 0],
        [20, 0],
      ]),
    ).toEqual(["Cramérin V", ""]);
  });

  it("says what to be careful with", () => {
    expect(cautionsOf("goals-by-gender", sheet).map(({ name }) => name)).toEqual([
      "groupUnder10",
      "expectedUnder5",
      "allSame",
      "notRandom",
    ]);
    const oneGroup = { ...sheet, groups: [{ key: "man", size: 8 }], tests: 0 };
    expect(cautionsOf("goals-by-gender", oneGroup).map(({ name }) => name)).toContain("oneGroup");
  });

  it("says that 39 tests give about two false hits, and nothing of that where there are few", () => {
    const caution = cautionsOf("goals-by-gender", { ...sheet, tests: 39 }).find(
      ({ name }) => name === "manyTests",
    );
    expect(caution?.values).toMatchObject({ tests: 39, hits: 2 });
    const names = cautionsOf("goals-by-gender", { ...sheet, tests: 6 }).map(({ name }) => name);
    expect(names).not.toContain("manyTests");
  });
});

describe("a sheet of planned and used methods", () => {
  const row: PlannedUsedRow = {
    code: "making-a-plan",
    n: 3,
    planned: 2,
    used: 1,
    unknown: 1,
    plannedPercent: 200 / 3,
    usedPercent: 100 / 3,
    differencePoints: 100 / 3,
  };
  const insight: Insight<"planned-used"> = { table: "planned-used", rule: "study", n: 3, rows: [row] };

  it("becomes a file whose numbers are numbers in Finnish, and whose withheld cells say so", () => {
    const sheet = plannedUsedSheet(
      { ...insight, rows: [{ ...row, planned: null, plannedPercent: null }] },
      true,
      words,
    );
    const [, line] = csvOf(sheet, ["=1+1"], "alle 5").split("\r\n");
    expect(line).toMatch(/;;alle 5;33,3333333333333\d*;1;33,3333333333333\d*;1$/);
  });

  it("keeps what looks like a formula a text", () => {
    expect(csvOf(plannedUsedSheet(insight, false, words), ["=1+1"], "alle 5")).toContain("'=1+1");
  });

  it("stands beside the published share, the difference taken before rounding", () => {
    const [line] = methodReference("planned", insight, false, words).rows;
    expect(line?.cells.published).toBeCloseTo((247 / 294) * 100, 10);
    expect(line?.cells.difference).toBeCloseTo(200 / 3 - (247 / 294) * 100, 10);
    expect(line?.lists?.planned).toEqual({ table: "planned-used", code: "making-a-plan", cell: "planned" });
  });
});

describe("a sheet of a county", () => {
  const few = { code: "alcohol", n: 5, mean: null, median: null, sd: null };
  const rows = [
    { ...few, code: "debt", n: 20, mean: 51, median: 50, sd: 12, notScored: null, noAgreement: 5 },
    { ...few, notScored: 5, noAgreement: 5 },
  ];
  const sheet = attainmentSheet({ table: "attainment", rule: "counting", n: 30, rows }, true, words);

  it("says under five where a count is, and nothing where a mean is of too few", () => {
    const lines = csvOf(sheet, [], "alle 5").split("\r\n");
    expect(lines.slice(1, 3).map((line) => line.split(";").slice(2).join(";"))).toEqual([
      "51;50;12;20;5;alle 5",
      ";;;5;5;5",
    ]);
  });

  it("says that its numbers are rounded, and how its means are", () => {
    const namesOf = (withheld: boolean) =>
      cautionsOf("attainment", { ...sheet, withheld }).map(({ name }) => name);
    expect(namesOf(true)).toEqual(["county", "countyMeans"]);
    expect(namesOf(false)).toEqual([]);
    expect(cautionsOf("attainment", { ...sheet, n: null }).map(({ name }) => name)).not.toContain("few");
  });

  it("names in a group's head that it is under five", () => {
    const groups = [{ key: "woman", size: null, count: null, percent: null }];
    const { columns } = crosstabSheet({ ...asked, rows: [{ ...debt, groups }] }, true, words);
    expect(columns.map(({ label }) => label)).toContain("Naiset (n\u00a0=\u00a0alle 5)");
  });
});

describe("a sheet of pairs side by side", () => {
  const pair: SideBySideRow = {
    goal: "debt",
    method: "making-a-plan",
    nUsed: 12,
    nNotUsed: 10,
    meanUsed: 60,
    meanNotUsed: 40,
    difference: 20,
    low: 8,
    high: 32,
    pAdjusted: 0.004,
  };
  const pairs = [
    pair,
    { ...pair, method: "support-to-work", pAdjusted: 0.05 },
    { ...pair, goal: "alcohol", low: null, high: null, pAdjusted: null },
  ];
  const sheet = sideBySideSheet(
    { table: "side-by-side", rule: "counting", n: 40, rows: pairs },
    false,
    words,
  );

  it("has stars by the adjusted p, on the page and in files", () => {
    expect(sheet.rows.map(({ cells }) => cells.stars)).toEqual(["**", "", ""]);
    const [head, first] = csvOf(sheet, [], "").split("\r\n");
    expect(head).toMatch(/;p, korjattu \(Holm\);Merkitsevyys$/);
    expect(first).toMatch(/;0,004;\*\*$/);
  });

  it("counts the pairs that were tested", () => {
    const pairsOf = (asked: typeof sheet) =>
      cautionsOf("side-by-side", asked).find(({ name }) => name === "pairs")?.values.tests;
    expect(pairsOf(sheet)).toBe(2);
  });
});

describe("the tables of a tab", () => {
  it("are one of those by gender and by age, and all the others", () => {
    expect(figuresOf("goals", "age")).toEqual(["goal-classes-by-age", "goals-by-age"]);
    expect(figuresOf("methods", "gender")).toEqual(["planned-used", "concordance", "methods-by-gender"]);
    for (const tab of tabNames) expect(figuresOf(tab, "gender").length).toBeGreaterThan(0);
  });
});

describe("a drawing's numbers", () => {
  const sheet = plannedUsedSheet({ table: "planned-used", rule: "study", n: 0, rows: [] }, false, words);
  const row = { key: "a", label: "a", cells: { low: -12.5, high: 33, difference: null, words: "x" } };

  it("are the cells that are numbers", () => {
    expect([numberIn(row, "low"), numberIn(row, "difference"), numberIn(row, "words")]).toEqual([
      -12.5,
      null,
      null,
    ]);
  });

  it("share one scale up to the next ten, and never none", () => {
    expect(reachOf({ ...sheet, rows: [row] })).toBe(40);
    expect(reachOf(sheet)).toBe(10);
  });
});
