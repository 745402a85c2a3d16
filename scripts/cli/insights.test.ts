import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test, vi } from "vitest";
import { published } from "@/lib/insights/reference/published";
import { publishedTests } from "@/lib/insights/reference/published-tests";
import { publishedCohort } from "@/lib/insights/reference/test-cohort";
import type { Insight, InsightTable } from "@/lib/insights/tables";
import { answer } from "./answer";

/*
 * The whole way of the published figures: a file is taken in by the command line, and the command line gives the
 * study's numbers back.
 */
let folder: string;

beforeAll(async () => {
  vi.spyOn(console, "log").mockReturnValue();
  folder = mkdtempSync(path.join(tmpdir(), "avainpolku-insights-"));
  const file = path.join(folder, "cohort.json");
  writeFileSync(file, JSON.stringify(publishedCohort()));
  const args = ["import", file, "--team", "Study", "--worker", "study@example.invalid", "--create"];
  expect(await answer(args)).toBe(0);
});
afterAll(() => {
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true, force: true });
});

async function asked<T extends InsightTable>(table: T, ...options: string[]): Promise<Insight<T>> {
  const out = vi.spyOn(console, "log").mockReturnValue();
  out.mockClear();
  expect(await answer(["insights", table, "--team", "Study", ...options])).toBe(0);
  return JSON.parse(out.mock.calls.join("\n"));
}

function pOf(p: number | null | undefined): string {
  if (p === null || p === undefined) return "–";
  return p < 0.001 ? "<.001" : p.toFixed(3);
}

test("goals by gender and by age give the published p, phi and V", async () => {
  const byGender = await asked("goals-by-gender", "--rule", "study");
  expect(byGender).toMatchObject({ rule: "study", n: published.n });
  for (const { code, p, phi } of publishedTests.goalsByGender) {
    const row = byGender.rows.find((each) => each.code === code);
    expect({ code, p: pOf(row?.p), phi: row?.effect?.toFixed(3) }).toEqual({ code, p, phi });
  }
  const byAge = await asked("goals-by-age", "--rule", "study");
  for (const { code, p, v } of publishedTests.goalsByAge) {
    const row = byAge.rows.find((each) => each.code === code);
    expect({ code, p: pOf(row?.p), v: row?.effect?.toFixed(3) }).toEqual({ code, p, v });
  }
});

test("a table of no rows has its head all the same", async () => {
  const out = vi.spyOn(console, "log").mockReturnValue();
  out.mockClear();
  const days = ["--from", "1990-01-01", "--to", "1990-12-31"];
  await answer(["insights", "side-by-side", "--team", "Study", "--format", "csv", ...days]);
  expect(out.mock.calls.join("\n")).toBe(
    "goal,method,nUsed,nNotUsed,meanUsed,meanNotUsed,difference,low,high,pAdjusted",
  );
});

test("every published count is there again", async () => {
  const goals = await asked("goals-by-gender", "--rule", "study");
  const methods = await asked("methods-by-gender", "--rule", "study");
  for (const [table, rows] of [
    [goals, published.goalsSet],
    [methods, published.methodsUsed],
  ] as const)
    for (const { code, women, men } of rows) {
      const row = table.rows.find((each) => each.code === code);
      const groups = row?.groups.map(({ key, size, count }) => ({ key, size, count }));
      expect({ code, groups }).toEqual({
        code,
        groups: [
          { key: "woman", size: published.women, count: women },
          { key: "man", size: published.men, count: men },
        ],
      });
    }
});

test("planned less used gives the published points", async () => {
  const { rows } = await asked("planned-used", "--rule", "study");
  for (const [code, points] of Object.entries(published.plannedMinusUsedPoints)) {
    const row = rows.find((each) => each.code === code);
    expect({ code, points: Math.round(row?.differencePoints ?? Number.NaN) }).toEqual({ code, points });
  }
});

test("the counting rule leaves out what the worker filled in alone", async () => {
  expect(await asked("goals-by-gender")).toMatchObject({ rule: "counting", n: 0 });
  expect(await asked("goals-by-gender", "--took-part", "all")).toMatchObject({ n: published.n });
});

test("a table as CSV has a line a row and a column a number", async () => {
  const out = vi.spyOn(console, "log").mockReturnValue();
  out.mockClear();
  expect(await answer(["insights", "attainment", "--rule", "study", "--format", "csv"])).toBe(0);
  const lines = out.mock.calls.join("\n").split("\n");
  expect(lines[0]).toBe("code,n,mean,median,sd,notScored,noAgreement");
  expect(lines).toHaveLength(40);
});

test("what it does not know it refuses in one line", async () => {
  const err = vi.spyOn(console, "error").mockReturnValue();
  for (const args of [
    ["insights", "ranking"],
    ["insights", "attainment", "--team", "Nobody's"],
    ["insights", "attainment", "--rule", "guess"],
    ["insights", "attainment", "--from", "1.1.2026"],
    ["insights", "attainment", "--from", "2026-02-02", "--to", "2026-01-01"],
  ])
    expect(await answer(args)).toBe(2);
  expect(err).toHaveBeenCalledTimes(5);
});
