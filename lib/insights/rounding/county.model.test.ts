import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { anActor, aTeam, aUser, type TeamRow } from "@/db/factories/people";
import type { Actor } from "@/lib/access/actor";
import type { CohortClient } from "@/lib/exchange/cohort/schema";
import { commandLineActor } from "@/lib/exchange/command-line";
import { importCohort } from "@/lib/exchange/commands/import-cohort";
import { aCohort, aFileClient, aNumber } from "@/lib/exchange/test-cohort";
import { bandings } from "../bands";
import { insight } from "../queries";
import { spreadOf } from "../stats/spread";
import { type InsightsFilter, type InsightTable, insightTables } from "../tables";
import { cohorts } from "../test-cohort";
import { coarsePoints } from "./coarse";
import { expectCoarse, toldIn } from "./test-told";

/* The county as its readers have it: they subtract one selection from another, and their own team's exact figures too. */
const now = new Date("2026-11-24T08:00:00Z");
const isFast = process.env.AVAIN_TEST_ENGINE === "sqlite";
let reader: Actor;
let own: TeamRow;

beforeAll(async () => {
  own = await aTeam();
  reader = anActor(await aUser({ role: "lead", teamIds: [own.id], countyFigures: true }));
});

async function filled(team: TeamRow, clients: readonly CohortClient[]): Promise<TeamRow> {
  const worker = await aUser({ teamIds: [team.id] });
  const place = { team: team.name, worker: worker.email, create: false, dryRun: false };
  const numbered = clients.map((client) => ({ ...client, number: aNumber() }));
  await importCohort(commandLineActor(), aCohort(...numbered), place, now);
  return team;
}

function ask<T extends InsightTable>(
  table: T,
  teams: readonly TeamRow[],
  over: Partial<InsightsFilter> = {},
) {
  const open = { from: null, to: null, gender: null, bands: bandings["30-54"] };
  const filter = { ...open, county: true, tookPart: "all", rule: "counting", ...over } as const;
  return insight(reader, table, { ...filter, teamIds: teams.map(({ id }) => id) }, now);
}

test("two answers that differ by one client differ by nothing or by whole steps, in every table", async () => {
  const property = fc.asyncProperty(cohorts, fc.nat(), async (clients, nth) => {
    const one = nth % clients.length;
    const others = await filled(
      await aTeam(),
      clients.filter((_, at) => at !== one),
    );
    const alone = await filled(await aTeam(), clients.slice(one, one + 1));
    for (const rule of ["counting", "study"] as const)
      for (const table of insightTables) {
        const [less, more] = [
          await ask(table, [others], { rule }),
          await ask(table, [others, alone], { rule }),
        ];
        for (const each of [less, more]) expectCoarse(each);
        const before = new Map(toldIn(less).map(({ place, value }) => [place, value]));
        for (const { place, kind, value } of toldIn(more)) {
          const was = before.get(place);
          // A pair may begin or cease to be shown.
          if (was === undefined || kind === "percent") continue;
          const step = Math.abs((value ?? 0) - (was ?? 0));
          if (kind === "count") expect([0, 5], `${table} ${place}`).toContain(step);
          else expect(Number.isInteger(step), `${table} ${place}`).toBe(true);
        }
      }
  });
  await fc.assert(property, { numRuns: isFast ? 5 : 1, endOnFailure: true });
});

/** A client whose plan has the goal of debt, scored so. */
function scored(score: number): CohortClient {
  const [plan] = aFileClient("").plans;
  const evaluation = { on: "2024-09-02", tookPart: "together", goals: { debt: score } } as const;
  const marks = { methodsUsed: [], methodsNotUsed: [], factors: {} };
  const evaluations = [{ ...evaluation, ...marks }];
  return aFileClient("", {
    plans: plan ? [{ ...plan, tookPart: "together", evaluations }] : [],
  } as Partial<CohortClient>);
}

test("the county less one's own team does not give the scores of the two clients of another team", async () => {
  const mine = Array.from({ length: 22 }, (_, at) => 10 + ((at * 37) % 80));
  await filled(own, mine.map(scored));
  const other = await filled(await aTeam(), [scored(37), scored(81)]);
  const debtOf = async (teams: readonly TeamRow[], county: boolean) =>
    (await ask("attainment", teams, { county })).rows.find(({ code }) => code === "debt");
  expect(await debtOf([own], false)).toMatchObject(spreadOf(tallyOf(mine)));
  expect(await debtOf([other], true)).toMatchObject({ n: null, mean: null, median: null, sd: null });
  const both = await debtOf([own, other], true);
  expect(both).toMatchObject({ n: 25 });
  // Who knows each of their own 22, and that the others are two, still has these pairs to choose from.
  const scores = Array.from({ length: 101 }, (_, score) => score);
  const possible = scores.flatMap((low) =>
    scores.slice(low).flatMap((high) => {
      const spread = spreadOf(tallyOf([...mine, low, high]));
      const isTold = (["mean", "median", "sd"] as const).every(
        (name) => both?.[name] === coarsePoints(spread[name], spread.n),
      );
      return isTold ? [[low, high] as const] : [];
    }),
  );
  expect(possible).toContainEqual([37, 81]);
  expect(new Set(possible.map(([low]) => low)).size).toBeGreaterThan(20);
  expect(new Set(possible.map(([, high]) => high)).size).toBeGreaterThan(20);
});

function tallyOf(scores: readonly number[]): Map<number, number> {
  const tally = new Map<number, number>();
  for (const score of scores) tally.set(score, (tally.get(score) ?? 0) + 1);
  return tally;
}
