import { expect } from "vitest";
import { crosstabRow } from "../answers/crosstab";
import { flatTable } from "../csv";
import type { CrosstabRow, Insight, InsightTable } from "../tables";

const points = ["mean", "median", "sd", "difference", "meanUsed", "meanNotUsed"];
const computed = ["p", "effect", "df", "differencePoints", "low", "high", "pAdjusted"];

/** A cell of a table by its row and column: a count, a percent, a mean in whole points, or what is computed of those. */
type Told = { place: string; kind: "count" | "percent" | "points"; value: number | null };

/** Every number of a county's table that has to be coarse, row by row. */
export function toldIn(insight: Insight<InsightTable>): Told[] {
  const [head = [], ...rows] = flatTable(insight);
  const names = head.map(String);
  const texts = names.filter((name) => /^(code|goal|method|reading|warnings|effectName|\S+ key)$/.test(name));
  const n: Told = { place: "n", kind: "count", value: insight.n };
  const cells = rows.flatMap((row) => {
    const key = texts.map((name) => row[names.indexOf(name)]).join(" ");
    return names.flatMap((name, at): Told[] => {
      if (texts.includes(name) || computed.includes(name)) return [];
      const kind = points.includes(name) ? "points" : /percent$/i.test(name) ? "percent" : "count";
      return [{ place: `${key} ${name}`, kind, value: row[at] as number | null }];
    });
  });
  return [n, ...cells];
}

/** Fails where a table tells something finer than it may. */
export function expectCoarse(insight: Insight<InsightTable>): void {
  for (const { place, kind, value } of toldIn(insight)) {
    if (value === null) continue;
    const isCoarse =
      kind === "count" ? value >= 5 && value % 5 === 0 : kind === "percent" || Number.isInteger(value);
    expect(isCoarse, `${insight.table} ${place}: ${value}`).toBe(true);
  }
  for (const row of insight.rows) {
    if ("groups" in row) expectComputed(row);
    if ("plannedPercent" in row) {
      expect(row.plannedPercent).toBe(ratio(row.planned, row.n));
      expect(row.usedPercent).toBe(ratio(row.used, row.n));
    }
    // How many could be read is told by no row: it is a multiple of five too.
    if ("reading" in row && row.percent !== null) {
      const read = ((row.n ?? Number.NaN) / row.percent) * 100;
      expect(Math.abs(read - Math.round(read / 5) * 5)).toBeLessThan(1e-9);
    }
  }
}

/** A test tells nothing that its counts do not: whoever has them computes it. */
function expectComputed(row: CrosstabRow): void {
  const { code, n, count, groups, p, effect } = row;
  for (const group of groups) expect(group.percent).toBe(ratio(group.count, group.size));
  expect(crosstabRow(code, { n, count }, groups)).toMatchObject({ p, effect });
}

function ratio(count: number | null, of: number | null): number | null {
  return count === null || of === null ? null : (count / of) * 100;
}
