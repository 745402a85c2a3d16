import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { anActor, aTeam, aUser } from "@/db/factories/people";
import type { Actor } from "@/lib/access/actor";
import { FACTOR_CODES } from "@/lib/avain/codes";
import type { CohortClient } from "@/lib/exchange/cohort/schema";
import { commandLineActor } from "@/lib/exchange/command-line";
import { importCohort } from "@/lib/exchange/commands/import-cohort";
import { bandings } from "./bands";
import { type NineRatings, readingOf } from "./profile/reading";
import { insight } from "./queries";
import type { InsightsFilter } from "./tables";
import { cohorts } from "./test-cohort";
import { seenClients } from "./test-counts";

/* Factors and readings against a second computation from the file the clients came from. */
const now = new Date("2026-11-24T08:00:00Z");
let lead: Actor;
let clients: CohortClient[];
let usual: InsightsFilter;

beforeAll(async () => {
  const team = await aTeam();
  const worker = await aUser({ teamIds: [team.id] });
  lead = anActor(await aUser({ role: "lead", teamIds: [team.id] }));
  const made = fc.sample(cohorts, { numRuns: 2, seed: 20261125 }).flat();
  clients = made.map((client, nth) => ({ ...client, number: `F-${nth + 1}` }));
  const place = { team: team.name, worker: worker.email, create: false, dryRun: false };
  const cohort = { format: "avainpolku-cohort/1", edition: "avain-2018", clients } as const;
  await importCohort(commandLineActor(), cohort, place, now);
  const open = { teamIds: [team.id], county: false, from: null, to: null, gender: null };
  usual = { ...open, bands: bandings["30-54"], tookPart: "together", rule: "counting" };
});

const filters: [string, Partial<InsightsFilter>][] = [
  ["as usual", {}],
  ["whoever took part", { tookPart: "all" }],
  ["by the study rule", { rule: "study" }],
];
const effectOf = (factors: object | undefined, code: string) =>
  (factors as Record<string, number> | undefined)?.[code];

test.each(filters)("factors at the plan, at the evaluation, and between: %s", async (_, over) => {
  const filter = { ...usual, ...over };
  const seen = seenClients(clients, filter);
  const { n, rows } = await insight(lead, "factors", filter, now);
  expect(n).toBe(seen.length);
  for (const row of rows) {
    const rated = seen.map(({ plan, evaluation }) => ({
      before: effectOf(plan.factors, row.code),
      after: effectOf(evaluation?.factors, row.code),
    }));
    const ways = rated.flatMap(({ before, after }) => (before && after ? [after - before] : []));
    expect(row).toMatchObject({
      atPlan: [1, 2, 3].map((effect) => rated.filter(({ before }) => before === effect).length),
      atEvaluation: [1, 2, 3].map((effect) => rated.filter(({ after }) => after === effect).length),
      both: ways.length,
      better: ways.filter((way) => way > 0).length,
      same: ways.filter((way) => way === 0).length,
      worse: ways.filter((way) => way < 0).length,
    });
  }
  expect(rows.some(({ better, worse }) => (better ?? 0) > 0 && (worse ?? 0) > 0)).toBe(true);
});

test.each(filters)("readings of the situation: %s", async (_, over) => {
  const filter = { ...usual, ...over };
  const readings = seenClients(clients, filter).map(({ plan }) =>
    readingOf(
      Object.fromEntries(
        FACTOR_CODES.map((code) => [code, effectOf(plan.factors, code) ?? null]),
      ) as NineRatings,
    ),
  );
  const { n, rows } = await insight(lead, "profiles", filter, now);
  expect(n).toBe(readings.length);
  for (const { reading, n: found } of rows)
    expect({ reading, found }).toEqual({
      reading,
      found: readings.filter((each) => each === reading).length,
    });
});
