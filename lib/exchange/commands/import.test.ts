import { eq, inArray } from "drizzle-orm";
import { expect, test } from "vitest";
import { aClient } from "@/db/factories/clients";
import { anActor, aTeam, aUser } from "@/db/factories/people";
import {
  audit,
  clients,
  counters,
  evaluationGoals,
  evaluations,
  imports,
  plans,
  revisions,
  teams,
} from "@/db/schema";
import { transact } from "@/db/store";
import { addClient } from "@/lib/clients/commands/add";
import { staffTeams } from "@/lib/clients/staff";
import { startEvaluation } from "@/lib/evaluations/commands/start";
import { planOf } from "@/lib/evaluations/plan";
import { confirmEvaluationNow, evaluationRow, fillEvaluation } from "@/lib/evaluations/test-evaluations";
import { confirmPlan } from "@/lib/plans/commands/confirm";
import { startCorrection } from "@/lib/plans/commands/correct";
import { startPlan } from "@/lib/plans/commands/start";
import { aConfirmedPlan, confirmNow, fill, planRow } from "@/lib/plans/test-plans";
import { fieldsOf } from "@/lib/saving/fields";
import { listTeams } from "@/lib/users/queries/teams";
import { canonicalClient } from "../cohort/canonical";
import { readCohort } from "../cohort/read";
import { cohortRows } from "../cohort/rows";
import { storedCohort } from "../cohort/stored";
import { commandLineActor } from "../command-line";
import { jsonFile } from "../export/json";
import { writtenTogether } from "../limits";
import { removeClients } from "../remove";
import { readySteps } from "../rows";
import { beginStaging, requireAlive } from "../staging";
import { aCohort, aFileClient, aNumber } from "../test-cohort";
import { namedFile, recordExport } from "./export";
import { importCohort } from "./import-cohort";

const now = new Date("2026-11-24T08:00:00Z");
const cli = commandLineActor();

async function aPlace() {
  const team = await aTeam();
  const user = await aUser({ teamIds: [team.id] });
  return { team, user, asked: { team: team.name, worker: user.email, create: false, dryRun: false } };
}
const rowsOf = (numbers: string[]) =>
  transact((tx) => tx.select().from(clients).where(inArray(clients.number, numbers)));
const theOnly = async (number: string) => {
  const [row] = await rowsOf([number]);
  if (!row) throw new Error("no such client");
  return row;
};

test("clients come in with their plans, the last one in force and due as confirming sets it", async () => {
  const { team, user, asked } = await aPlace();
  const number = aNumber();
  const done = await importCohort(cli, aCohort(aFileClient(number)), asked, now);
  expect(done).toMatchObject({ added: 1, unchanged: 0 });
  const client = await theOnly(number);
  expect(client).toMatchObject({ teamId: team.id, responsibleId: user.id, dueDate: "2025-07-15" });
  const rows = await transact((tx) => tx.select().from(plans).where(eq(plans.clientId, client.id)));
  expect(rows.map(({ state }) => state).sort()).toEqual(["closed", "confirmed"]);
  expect(rows.find(({ state }) => state === "closed")?.replacedById).toBe(client.currentPlanId);
  const stored = await transact((tx) => storedCohort(tx, [client.id]));
  expect(stored.get(client.id)).toEqual(canonicalClient(aFileClient(number)));
});

test("more clients than are written together come in whole, each with one audit row", async () => {
  const { asked } = await aPlace();
  const numbers = Array.from({ length: writtenTogether + 20 }, aNumber);
  const told: number[] = [];
  const onProgress = (done: number) => told.push(done);
  const cohort = aCohort(...numbers.map((number) => aFileClient(number)));
  await importCohort(cli, cohort, { ...asked, onProgress }, now);
  expect(told).toEqual([writtenTogether, numbers.length]);
  const ids = (await rowsOf(numbers)).map(({ id }) => id);
  const stored = await transact((tx) => storedCohort(tx, ids));
  expect([...stored.values()].map(({ plans: [first] }) => first?.evaluations)).toEqual(
    numbers.map((number) => canonicalClient(aFileClient(number)).plans[0]?.evaluations),
  );
  const rows = await transact((tx) => tx.select().from(audit).where(eq(audit.act, "client.import")));
  expect(ids.map((id) => rows.filter(({ clientId }) => clientId === id).length)).toEqual(ids.map(() => 1));
});

test("the same file again changes nothing; other content, or another team's client, is refused by name", async () => {
  const { asked } = await aPlace();
  const [number, next] = [aNumber(), aNumber()];
  await importCohort(cli, aCohort(aFileClient(number)), asked, now);
  const before = await theOnly(number);
  const again = await importCohort(cli, aCohort(aFileClient(number)), asked, now);
  expect(again).toMatchObject({ added: 0, unchanged: 1 });
  expect(await theOnly(number)).toEqual(before);

  const other = aFileClient(number, { gender: "man" });
  const refused = importCohort(cli, aCohort(aFileClient(next), other), asked, now);
  await expect(refused).rejects.toMatchObject({
    faults: [{ path: "clients[1].number", message: `${number} is here already with other content` }],
  });
  const elsewhere = importCohort(cli, aCohort(aFileClient(number)), (await aPlace()).asked, now);
  await expect(elsewhere).rejects.toMatchObject({
    faults: [{ path: "clients[0].number", message: `${number} is a client of another team` }],
  });
  expect(await rowsOf([next])).toEqual([]);
});

test("a dry run writes nothing, not even the team it would make", async () => {
  const number = aNumber();
  const asked = { team: `Uusi ${number}`, worker: `${number}@x.invalid`, create: true };
  const done = await importCohort(cli, aCohort(aFileClient(number)), { ...asked, dryRun: true }, now);
  expect(done.added).toBe(1);
  expect(await rowsOf([number])).toEqual([]);
  expect(await transact((tx) => tx.select().from(teams).where(eq(teams.name, asked.team)))).toEqual([]);
});

test("a missing team or worker is made when asked, and only then", async () => {
  const number = aNumber();
  const asked = { team: `Uusi ${number}`, worker: `${number}@x.invalid`, create: false, dryRun: false };
  const cohort = aCohort(aFileClient(number));
  await expect(importCohort(cli, cohort, asked, now)).rejects.toThrow("There is no team called");
  const { place } = await importCohort(cli, cohort, { ...asked, create: true }, now);
  expect(await theOnly(number)).toMatchObject({ teamId: place.teamId, responsibleId: place.workerId });
});

test("a worker of another team, or one whose account is closed, is refused", async () => {
  const { asked } = await aPlace();
  const stranger = await aUser();
  const away = await aUser({ disabledAt: now });
  const cohort = aCohort(aFileClient(aNumber()));
  for (const [worker, words] of [
    [stranger.email, "is not a member"],
    [away.email, "is not a worker or lead"],
  ])
    await expect(importCohort(cli, cohort, { ...asked, worker: worker ?? "" }, now)).rejects.toThrow(words);
});

test("numbers that the app gives never meet imported ones", async () => {
  const { team, user, asked } = await aPlace();
  const [counter] = await transact((tx) => tx.select().from(counters).where(eq(counters.name, "client")));
  const next = `A-${(counter?.value ?? 1000) + 1}`;
  await importCohort(cli, aCohort(aFileClient(next)), asked, now);
  const input = {
    firstName: "Aino",
    assignTo: { teamId: team.id, responsibleId: user.id },
    addAnyway: true,
  } as Parameters<typeof addClient>[1];
  const added = await addClient(anActor(user), input, now);
  expect(added).toMatchObject({ outcome: "added" });
  expect(added.outcome === "added" && added.number).not.toBe(next);
});

test("correcting an imported plan starts from what it says", async () => {
  const { user, asked } = await aPlace();
  const number = aNumber();
  await importCohort(cli, aCohort(aFileClient(number)), asked, now);
  const client = await theOnly(number);
  const worker = anActor(user);
  const planId = client.currentPlanId ?? "";
  await startCorrection(worker, { planId, reason: "Korjataan tavoitetta" }, now);
  await fill(worker, planId, { agreed: "yes", "goals.housing.chosen": true }, now);
  const { version } = await planRow(planId);
  await confirmPlan(worker, { planId, version }, now);
  const kept = await transact((tx) =>
    tx.select().from(revisions).where(eq(revisions.documentId, planId)).orderBy(revisions.revision),
  );
  expect(
    kept.map(({ content }) => (content as { goals: { key: string }[] }).goals.map(({ key }) => key)),
  ).toEqual([["debt"], ["debt", "housing"]]);
});

async function exported(teamId: string): Promise<string> {
  const asked = { teamIds: [teamId], reason: "Kehittämistyö", as: "json" };
  const { head, batches } = namedFile(await recordExport(cli, asked, now));
  return (await Array.fromAsync(jsonFile(head, batches))).join("");
}

test("what was evaluated before a goal was corrected out of the plan comes back to the byte", async () => {
  const { team, user, asked } = await aPlace();
  const { id: clientId, number } = await aClient({ teamId: team.id, responsibleId: user.id });
  const worker = anActor(user);
  const planId = await aConfirmedPlan(worker, clientId, { "goals.rent-paid.chosen": true }, now);
  const evaluate = async (values: Record<string, number>, at: Date) => {
    const { evaluationId } = await startEvaluation(worker, { clientId }, at);
    const said = { day: "2026-11-24", tookPart: "client", ...values };
    await fillEvaluation(worker, evaluationId, said, at);
    await confirmEvaluationNow(worker, evaluationId, at);
  };
  await evaluate({ "goals.debt.score": 20, "goals.rent-paid.score": 70 }, now);
  await startCorrection(worker, { planId, reason: "Vuokra ei ollut tavoite" }, now);
  await fill(worker, planId, { "goals.rent-paid.chosen": false }, now);
  await confirmNow(worker, planId, now);
  await evaluate({ "goals.debt.score": 30 }, new Date(now.getTime() + 60_000));

  const text = await exported(team.id);
  expect(JSON.parse(text).clients[0].plans[0]).toMatchObject({
    goals: ["debt"],
    evaluations: [{ goals: { debt: 20, "rent-paid": 70 } }, { goals: { debt: 30 } }],
  });
  await transact((tx) => removeClients(tx, [clientId]));
  const file = readCohort(JSON.parse(text), "2026-11-24");
  if ("faults" in file) throw new Error(JSON.stringify(file.faults));
  await importCohort(cli, file.cohort, asked, now);
  expect(await exported(team.id)).toBe(text);

  // The evaluation is about the plan as it was, and the plan in force has the goal no longer.
  const { currentPlanId } = await theOnly(number);
  const told = await transact((tx) =>
    tx
      .select({ id: evaluations.id, key: evaluationGoals.key, score: evaluationGoals.score })
      .from(evaluations)
      .innerJoin(evaluationGoals, eq(evaluationGoals.evaluationId, evaluations.id))
      .where(eq(evaluations.planId, currentPlanId ?? ""))
      .orderBy(evaluations.createdAt, evaluationGoals.key),
  );
  expect(told.map(({ key, score }) => [key, score])).toEqual([
    ["debt", 20],
    ["rent-paid", 70],
    ["debt", 30],
  ]);
  const { revision } = await planRow(currentPlanId ?? "");
  const first = { ...(await evaluationRow(told[0]?.id ?? "")), planRevision: revision };
  const then = await transact((tx) => planOf(tx, first));
  expect(then.goals.map(({ key }) => key)).toEqual(["debt", "rent-paid"]);
  await startCorrection(anActor(user), { planId: currentPlanId ?? "", reason: "Tarkistetaan tavoite" }, now);
  const fields = await transact((tx) => fieldsOf(tx, currentPlanId ?? ""));
  expect([...fields.keys()].filter((path) => path.startsWith("goals.rent-paid"))).toEqual([]);
});

test("a new plan takes over what an imported one says", async () => {
  const { user, asked } = await aPlace();
  const number = aNumber();
  await importCohort(cli, aCohort(aFileClient(number)), asked, now);
  const client = await theOnly(number);
  const { planId } = await startPlan(anActor(user), { clientId: client.id, fromCurrent: true }, now);
  const fields = await transact((tx) => fieldsOf(tx, planId));
  expect(fields.get("goals.debt.chosen")).toBe(true);
});

test("an import that fails on the way leaves nothing", async () => {
  const { asked } = await aPlace();
  const numbers = Array.from({ length: 20 }, aNumber);
  const cohort = aCohort(...numbers.map((number) => aFileClient(number)));
  const onProgress = () => {
    throw new Error("no more");
  };
  await expect(importCohort(cli, cohort, { ...asked, onProgress }, now)).rejects.toThrow("no more");
  expect(await rowsOf(numbers)).toEqual([]);
  expect(await transact((tx) => tx.select().from(teams).where(eq(teams.staging, true)))).toEqual([]);
});

test("what an import left when the power went shows nowhere, and the next one sweeps it away", async () => {
  const { asked, user } = await aPlace();
  const number = aNumber();
  const client = aFileClient(number);
  const admin = anActor(await aUser({ role: "admin" }));
  const shown = await listTeams(admin);
  const counts = { format: "avainpolku-cohort/1", clients: 1, unchanged: 0 };
  const staging = await beginStaging(cli, counts, [number], now);
  const writer = {
    teamId: staging.teamId,
    workerId: user.id,
    workerEmail: user.email,
    workerName: user.name,
    now,
  };
  await transact(async (tx) => {
    for (const step of readySteps(cohortRows(client, "avain-2018", writer))) await step(tx);
  });

  expect(await theOnly(number)).toMatchObject({ teamId: staging.teamId, responsibleId: null });
  expect(await listTeams(admin)).toEqual(shown);
  const choices = await transact((tx) => staffTeams(tx));
  expect(choices.some(({ id }) => id === staging.teamId)).toBe(false);

  const again = await importCohort(cli, aCohort(client), asked, now);
  expect(again).toMatchObject({ added: 1, unchanged: 0, swept: 1 });
  expect(await rowsOf([number])).toHaveLength(1);
  expect(await transact((tx) => tx.select().from(teams).where(eq(teams.staging, true)))).toEqual([]);
  const left = await transact((tx) => tx.select().from(imports).where(eq(imports.id, staging.importId)));
  expect(left).toEqual([]);
  // One that was still running, taken for broken, must not go on.
  await expect(transact((tx) => requireAlive(tx, staging.importId))).rejects.toThrow("was stopped");
});
