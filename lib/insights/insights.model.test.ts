import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { anActor, aTeam, aUser } from "@/db/factories/people";
import type { Actor } from "@/lib/access/actor";
import { GOAL_CODES_BY_CLASS, type GoalClassCode } from "@/lib/avain/codes";
import type { CohortClient } from "@/lib/exchange/cohort/schema";
import { commandLineActor } from "@/lib/exchange/command-line";
import { importCohort } from "@/lib/exchange/commands/import-cohort";
import { bandings } from "./bands";
import { type Cell, marksOf } from "./cell";
import { insightClients } from "./clients";
import { insight } from "./queries";
import { type InsightsFilter, type InsightTable, insightTables } from "./tables";
import { cohorts } from "./test-cohort";
import { inGroup, isPlanned, type Seen, scoreOf, seenClients, usedIn } from "./test-counts";

/*
 * The tables against a second computation that reads the rules once more from the file the clients came from, and every
 * number against the length of the list that it opens.
 */
const now = new Date("2026-11-24T08:00:00Z");
let lead: Actor;
let clients: CohortClient[];
let usual: InsightsFilter;

beforeAll(async () => {
  const team = await aTeam();
  const worker = await aUser({ teamIds: [team.id] });
  lead = anActor(await aUser({ role: "lead", teamIds: [team.id] }));
  const made = fc.sample(cohorts, { numRuns: 3, seed: 20261124 }).flat();
  clients = made.map((client, nth) => ({ ...client, number: `M-${nth + 1}` }));
  const place = { team: team.name, worker: worker.email, create: false, dryRun: false };
  await importCohort(
    commandLineActor(),
    { format: "avainpolku-cohort/1", edition: "avain-2018", clients },
    place,
    now,
  );
  const open = { teamIds: [team.id], county: false, from: null, to: null, gender: null };
  usual = { ...open, bands: bandings["30-54"], tookPart: "together", rule: "counting" };
});

const filters: [string, Partial<InsightsFilter>][] = [
  ["as usual", {}],
  ["whoever took part", { tookPart: "all" }],
  ["by the study rule", { rule: "study" }],
  ["women of a period", { gender: "woman", from: "2021-01-01", to: "2022-12-31", tookPart: "all" }],
  ["other bands", { bands: bandings["30-49"], to: "2021-06-01" }],
];
const count = (seen: Seen[], is: (one: Seen) => boolean) => seen.filter(is).length;

test.each(filters)("goals and methods by group: %s", async (_, over) => {
  const filter = { ...usual, ...over };
  const seen = seenClients(clients, filter);
  const evaluated = seen.filter(({ evaluation }) => evaluation);
  for (const by of ["gender", "age"] as const) {
    const goals = await insight(lead, `goals-by-${by}`, filter, now);
    expect(goals.n).toBe(seen.length);
    for (const { code, count: all, groups } of goals.rows) {
      const has = ({ plan }: Seen) => (plan.goals as string[]).includes(code);
      expect(all).toBe(count(seen, has));
      for (const { key, size, count: some } of groups) {
        const group = seen.filter((one) => inGroup(one, key));
        expect({ code, key, size, some }).toEqual({ code, key, size: group.length, some: count(group, has) });
      }
    }
    const classes = await insight(lead, `goal-classes-by-${by}`, filter, now);
    expect(classes.n).toBe(seen.length);
    for (const { code, count: all, groups } of classes.rows) {
      const goalsOfClass: readonly string[] = GOAL_CODES_BY_CLASS[code as GoalClassCode];
      const has = ({ plan }: Seen) => (plan.goals as string[]).some((goal) => goalsOfClass.includes(goal));
      expect(all).toBe(count(seen, has));
      for (const { key, count: some } of groups)
        expect({ code, key, some }).toEqual({
          code,
          key,
          some: count(
            seen.filter((one) => inGroup(one, key)),
            has,
          ),
        });
    }
    const methods = await insight(lead, `methods-by-${by}`, filter, now);
    expect(methods.n).toBe(evaluated.length);
    for (const { code, groups } of methods.rows)
      for (const { key, size, count: some } of groups) {
        const group = evaluated.filter((one) => inGroup(one, key));
        const used = count(group, (one) => usedIn(one, code, filter.rule) === true);
        expect({ code, key, size, some }).toEqual({ code, key, size: group.length, some: used });
      }
  }
});

test.each(filters)("planned, used and unknown: %s", async (_, over) => {
  const filter = { ...usual, ...over };
  const seen = seenClients(clients, filter).filter(({ evaluation }) => evaluation);
  const used = (code: string) => (one: Seen) => usedIn(one, code, filter.rule) === true;
  const planned = await insight(lead, "planned-used", filter, now);
  const concordance = await insight(lead, "concordance", filter, now);
  for (const row of planned.rows) {
    const isIn = (one: Seen) => isPlanned(one, row.code);
    const unknown = (one: Seen) => isIn(one) && usedIn(one, row.code, filter.rule) === undefined;
    const expected = {
      planned: count(seen, isIn),
      used: count(seen, used(row.code)),
      unknown: count(seen, unknown),
    };
    expect(row).toMatchObject({ n: seen.length, ...expected });
    if (seen.length > 0)
      expect(row.differencePoints).toBeCloseTo(((expected.planned - expected.used) / seen.length) * 100, 10);
    expect(concordance.rows.find(({ code }) => code === row.code)).toMatchObject({
      plannedUsed: count(seen, (one) => isIn(one) && used(row.code)(one)),
      plannedNotUsed: count(seen, (one) => isIn(one) && usedIn(one, row.code, filter.rule) === false),
      usedNotPlanned: count(seen, (one) => !isIn(one) && used(row.code)(one)),
      unknown: expected.unknown,
    });
  }
});

test.each(filters)("attainment and its change: %s", async (_, over) => {
  const filter = { ...usual, ...over };
  const seen = seenClients(clients, filter);
  const attainment = await insight(lead, "attainment", filter, now);
  for (const row of attainment.rows) {
    const scores = seen.flatMap(({ evaluation }) => scoreOf(evaluation, row.code) ?? []);
    const sorted = scores.toSorted((a, b) => a - b);
    const mean = scores.reduce((all, score) => all + score, 0) / scores.length;
    const asked = seen.filter(
      ({ plan, evaluation }) => evaluation && (plan.goals as string[]).includes(row.code),
    );
    expect(row.n).toBe(scores.length);
    expect(row).toMatchObject({ notScored: asked.length - scores.length, noAgreement: 0 });
    if (scores.length === 0) expect(row).toMatchObject({ mean: null, median: null, sd: null });
    else {
      expect(row.mean).toBeCloseTo(mean, 9);
      const middle =
        ((sorted[Math.ceil(sorted.length / 2) - 1] ?? 0) + (sorted[Math.floor(sorted.length / 2)] ?? 0)) / 2;
      expect(row.median).toBe(middle);
      const squares = scores.reduce((all, score) => all + (score - mean) ** 2, 0);
      if (scores.length < 2) expect(row.sd).toBeNull();
      else expect(row.sd).toBeCloseTo(Math.sqrt(squares / (scores.length - 1)), 9);
    }
  }
  const change = await insight(lead, "attainment-change", filter, now);
  for (const row of change.rows) {
    const ways = seen.flatMap(({ evaluation, before }) => {
      const [first] = before.flatMap((one) => scoreOf(one, row.code) ?? []);
      const last = scoreOf(evaluation, row.code);
      return first === undefined || last === undefined ? [] : [last - first];
    });
    expect(row).toMatchObject({
      n: ways.length,
      closer: ways.filter((way) => way >= 5).length,
      same: ways.filter((way) => Math.abs(way) < 5).length,
      further: ways.filter((way) => way <= -5).length,
    });
  }
});

test.each(filters)("methods and goals side by side: %s", async (_, over) => {
  const filter = { ...usual, ...over };
  const seen = seenClients(clients, filter);
  const { rows } = await insight(lead, "side-by-side", filter, now);
  const pairs = ["debt", "secure-housing", "daily-rhythm", "alcohol"].flatMap((goal) =>
    ["supportive-discussion", "making-a-plan", "support-to-work"].map((method) => {
      const scored = seen.filter(({ evaluation }) => scoreOf(evaluation, goal) !== undefined);
      const side = (is: boolean) =>
        scored
          .filter((one) => usedIn(one, method, filter.rule) === is)
          .map(({ evaluation }) => scoreOf(evaluation, goal) ?? 0);
      return { goal, method, used: side(true), not: side(false) };
    }),
  );
  const shown = pairs.filter(({ used, not }) => used.length >= 10 && not.length >= 10);
  expect(new Set(rows.map(({ goal, method }) => `${goal} ${method}`))).toEqual(
    new Set(shown.map(({ goal, method }) => `${goal} ${method}`)),
  );
  const mean = (numbers: number[]) => numbers.reduce((all, n) => all + n, 0) / numbers.length;
  for (const { goal, method, used, not } of shown) {
    const row = rows.find((each) => each.goal === goal && each.method === method);
    expect(row).toMatchObject({ nUsed: used.length, nNotUsed: not.length });
    expect(row?.difference).toBeCloseTo(mean(used) - mean(not), 9);
  }
});

test.each(filters)("every number is as long as the list it opens: %s", async (_, over) => {
  const filter = { ...usual, ...over };
  for (const table of insightTables)
    for (const [cell, number] of (await numbersOf(table, filter)).filter(isWorthAsking)) {
      const { total } = await insightClients(lead, filter, { cell, page: 1 }, now);
      expect({ cell, total }).toEqual({ cell, total: number });
    }
});

/** Most of the catalogue is in nobody's plan here: of the empty cells a tenth will do, on the slow engine of all. */
function isWorthAsking([, number]: [Cell, number], at: number): boolean {
  return at % 10 === 0 || (number > 0 && process.env.AVAIN_TEST_ENGINE === "sqlite");
}

/** Every count of a table, with the cell that its list is asked by. */
async function numbersOf(table: InsightTable, filter: InsightsFilter): Promise<[Cell, number][]> {
  const { rows } = await insight(lead, table, filter, now);
  const none = { table, code: "", goal: "", method: "", group: "", cell: "" };
  return rows.flatMap((each) => {
    const row = each as unknown as Record<string, unknown>;
    const own: Cell = {
      ...none,
      ...(row.goal ? { goal: row.goal, method: row.method } : { code: row.code ?? row.reading }),
    } as Cell;
    const plain = Object.entries(row)
      .filter(([cell, value]) => typeof value === "number" && marksOf({ ...own, cell }).length > 0)
      .map(([cell, value]): [Cell, number] => [{ ...own, cell }, value as number]);
    const lists = ["atPlan", "atEvaluation"].flatMap((time) =>
      ((row[time] as number[] | undefined) ?? []).map((n, at): [Cell, number] => [
        { ...own, cell: `${time}${at + 1}` },
        n,
      ]),
    );
    const groups = ((row.groups as { key: string; count: number }[] | undefined) ?? []).map(
      ({ key, count: n }): [Cell, number] => [{ ...own, group: key, cell: "count" }, n],
    );
    return [...plain, ...lists, ...groups];
  });
}
