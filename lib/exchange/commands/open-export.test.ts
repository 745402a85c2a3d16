import { setImmediate as nextTurn } from "node:timers/promises";
import { beforeAll, expect, test } from "vitest";
import { anActor, aTeam, aUser, factoryPassword } from "@/db/factories/people";
import type { Actor } from "@/lib/access/actor";
import { FACTOR_CODES, GOAL_CODES, METHOD_CODES } from "@/lib/avain/codes";
import type { CohortClient } from "../cohort/schema";
import { commandLineActor } from "../command-line";
import { type PersonFormat, workbookLimit } from "../schema";
import { aCohort, aFileClient, aNumber } from "../test-cohort";
import { allowNamedExport } from "./allow-export";
import { importCohort } from "./import-cohort";
import { openExport } from "./open-export";

const now = new Date("2026-11-24T08:00:00Z");
let lead: Actor;
let teamId: string;

/** A client with two plans of eight goals, methods and all nine ratings, each evaluated. */
function aFullClient(): CohortClient {
  const [goals, methods] = [GOAL_CODES.slice(0, 8), METHOD_CODES.slice(0, 8)];
  const factors = Object.fromEntries(FACTOR_CODES.map((code) => [code, 1])) as Record<string, 1>;
  const plan = (year: number): CohortClient["plans"][number] => ({
    confirmedOn: `${year}-03-01`,
    tookPart: "together",
    goals,
    methodsPlanned: methods,
    factors,
    services: [],
    evaluations: [
      {
        on: `${year}-09-01`,
        tookPart: "together",
        goals: Object.fromEntries(goals.map((code) => [code, 40])),
        methodsUsed: methods,
        methodsNotUsed: [],
        factors,
      },
    ],
  });
  return aFileClient(aNumber(), { plans: [plan(2023), plan(2024)] });
}

beforeAll(async () => {
  const team = await aTeam();
  const user = await aUser({ role: "lead", teamIds: [team.id] });
  [lead, teamId] = [anActor(user), team.id];
  const asked = { team: team.name, worker: user.email, create: false, dryRun: false };
  const many = Array.from({ length: workbookLimit }, aFullClient);
  await importCohort(commandLineActor(), aCohort(...many), asked, now);
});

/** Does the work, and tells which share of it this thread did at most in one go, without serving anybody else. */
async function longestTurn(work: () => Promise<unknown>): Promise<number> {
  const before = process.threadCpuUsage();
  let working = true;
  let longest = 0;
  let last = process.threadCpuUsage();
  const turn = () => {
    const used = process.threadCpuUsage(last);
    longest = Math.max(longest, (used.user + used.system) / 1000);
    last = process.threadCpuUsage();
    if (working) setImmediate(turn);
  };
  setImmediate(turn);
  await work();
  // What the work did last is of a turn that is not over yet.
  await nextTurn();
  working = false;
  const all = process.threadCpuUsage(before);
  return longest / ((all.user + all.system) / 1000);
}

async function fetched(as: PersonFormat): Promise<ArrayBuffer> {
  const asked = { teamId, as, reason: "Kehittämistyötä varten", password: factoryPassword };
  const { body } = await openExport(lead, await allowNamedExport(lead, asked, "net", now), now);
  return new Response(body).arrayBuffer();
}

test.each(["xlsx", "csvExcel", "json"] as const)(
  "a thousand clients as %s keep nobody waiting",
  async (as) => {
    const share = await longestTurn(() => fetched(as));
    expect(share).toBeLessThan(0.3);
  },
);
