import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { aClient } from "@/db/factories/clients";
import { anActor, aTeam, aUser } from "@/db/factories/people";
import {
  changes,
  clientScreens,
  clients,
  consents,
  coWorkers,
  evaluations,
  handOvers,
  localItems,
  messages,
  methodUses,
  plans,
  shareOpenings,
  shares,
  teams,
  users,
  voiceAnswers,
} from "@/db/schema";
import { read, transact } from "@/db/store";
import { startEvaluation } from "@/lib/evaluations/commands/start";
import { confirmEvaluationNow, fillEvaluation } from "@/lib/evaluations/test-evaluations";
import { newId } from "@/lib/ids";
import { startPlan } from "@/lib/plans/commands/start";
import { aConfirmedPlan, fill } from "@/lib/plans/test-plans";
import { commandLineActor } from "../command-line";
import { jsonFile } from "../export/json";
import { removeClients } from "../remove";
import { readWhole } from "../whole/read";
import { exportWhole } from "./export-whole";
import { importWhole } from "./import-whole";

const now = new Date("2026-11-24T08:00:00Z");
const later = new Date("2026-11-24T09:00:00Z");
const cli = commandLineActor();

/** A team with one client of whom everything is stored: a plan in force that was evaluated, and a draft. */
async function aTeamWithAll() {
  const team = await aTeam();
  const user = await aUser({ teamIds: [team.id], title: "Sosiaaliohjaaja" });
  const colleague = await aUser({ teamIds: [team.id] });
  const client = await aClient({
    teamId: team.id,
    responsibleId: user.id,
    firstName: "Aino",
    lastName: "Öljymäki",
    nonDisclosure: true,
    municipality: "Inari",
    coWorkerIds: [colleague.id],
  });
  const worker = anActor(user);
  const planId = await aConfirmedPlan(
    worker,
    client.id,
    { "goals.debt.words": "Velat pois", wish: "Koti" },
    now,
  );
  const { evaluationId } = await startEvaluation(worker, { clientId: client.id }, now);
  await fillEvaluation(
    worker,
    evaluationId,
    { day: "2026-11-24", tookPart: "client", "goals.debt.score": 40 },
    now,
  );
  await confirmEvaluationNow(worker, evaluationId, now);
  const { planId: draftId } = await startPlan(worker, { clientId: client.id, fromCurrent: true }, later);
  await fill(worker, draftId, { wish: "Oma koti" }, later);
  await transact(async (tx) => {
    const by = { by: user.id, byName: user.name, at: now, clientId: client.id };
    await tx
      .insert(consents)
      .values({ ...by, id: newId(), kind: "kela", given: true, giver: "client", day: "2026-01-02" });
    await tx
      .insert(methodUses)
      .values({ ...by, id: newId(), planId, method: "crisis-work", day: "2026-11-20" });
    await tx
      .insert(handOvers)
      .values({ ...by, id: newId(), kind: "plan", documentId: planId, revision: 1, day: "2026-11-24" });
    const opened = { clientId: client.id, kind: "plan", documentId: planId, language: "fi-simple" } as const;
    await tx.insert(clientScreens).values({
      ...opened,
      id: newId(),
      startedAt: now,
      startedBy: user.id,
      sessionId: "s",
      until: now,
    });
    const [shareId, openingId] = [newId(), newId()];
    await tx.insert(shares).values({
      id: shareId,
      clientId: client.id,
      planId,
      content: { title: "Kooste", parts: [{ lines: ["Ääkköset"] }] },
      voice: true,
      voiceDay: "2026-11-23",
      tokenHash: `token ${shareId}`,
      pinHash: "pin",
      createdAt: now,
      createdBy: user.id,
      createdByName: user.name,
      expiresAt: now,
      revokedAt: now,
      revokedBy: colleague.id,
    });
    const opening = { id: openingId, shareId, at: now, keyHash: `key ${openingId}`, until: now };
    await tx.insert(shareOpenings).values(opening);
    await tx.insert(messages).values({
      id: newId(),
      clientId: client.id,
      planId,
      shareId,
      kind: "change",
      words: "Toinen puhelin",
      goals: ["debt"],
      at: now,
      answer: "Selvä",
      answeredAt: now,
      answeredBy: colleague.id,
      answeredByName: colleague.name,
    });
    const voice = { teamId: team.id, source: "paper", gender: "woman", day: "2026-11-01" } as const;
    const answers = { food: "yes" };
    await tx.insert(voiceAnswers).values([
      {
        ...voice,
        id: newId(),
        clientId: client.id,
        audience: "worker",
        answers,
        seenAt: now,
        seenBy: user.id,
      },
      { ...voice, id: newId(), audience: "statistics", answers: { lonely: "yes" } },
    ]);
    const words = { fi: "Koira", sv: "Hund", en: "Dog" };
    await tx.insert(localItems).values({
      code: `local-${newId().slice(0, 8)}`,
      classCode: "social-relations",
      names: words,
      clientNames: words,
      createdAt: now,
      createdBy: user.id,
    });
  });
  const asked = { team: team.name, worker: user.email, create: false, dryRun: false };
  return { team, user, colleague, client, asked, planId, draftId };
}
async function textOf(teamId: string): Promise<string> {
  const file = await exportWhole(cli, { teamIds: [teamId] }, now);
  return (await Array.fromAsync(jsonFile(file.head, file.batches, file.tail))).join("");
}
/** What figures count of a client; the file does not hold it. */
async function factsOf(clientId: string) {
  return read(async (db) => [
    await db
      .select({ id: plans.id, facts: plans.facts })
      .from(plans)
      .where(eq(plans.clientId, clientId))
      .orderBy(plans.id),
    await db.select({ facts: evaluations.facts }).from(evaluations).where(eq(evaluations.clientId, clientId)),
  ]);
}
function wholeOf(text: string) {
  const file = readWhole(JSON.parse(text), "2026-11-24");
  if ("faults" in file) throw new Error(JSON.stringify(file.faults));
  return file.whole;
}

test("everything comes back as it was, to the byte", async () => {
  const { team, client, colleague, asked, draftId } = await aTeamWithAll();
  const text = await textOf(team.id);
  for (const word of [
    "Öljymäki",
    "Inari",
    "Velat pois",
    "Oma koti",
    "crisis-work",
    "Koira",
    "Ääkköset",
    "Toinen puhelin",
    "fi-simple",
    colleague.email,
  ])
    expect(text).toContain(word);
  expect(text).not.toContain("lonely");
  const facts = await factsOf(client.id);
  await transact((tx) => removeClients(tx, [client.id]));
  expect(
    await read((db) => db.select().from(voiceAnswers).where(eq(voiceAnswers.teamId, team.id))),
  ).toMatchObject([{ audience: "statistics" }]);
  await transact((tx) => tx.delete(localItems));
  expect(await importWhole(cli, wholeOf(text), asked, now)).toMatchObject({ added: 1 });
  expect(await textOf(team.id)).toBe(text);
  expect(text).not.toContain("facts");
  expect(await factsOf(client.id)).toEqual(facts);
  const [row] = await read((db) => db.select().from(clients).where(eq(clients.id, client.id)));
  const voice = await read((db) =>
    db.select().from(voiceAnswers).where(eq(voiceAnswers.clientId, client.id)),
  );
  expect(voice).toMatchObject([{ teamId: team.id, answers: { food: "yes" } }]);
  expect(row).toMatchObject({ draftPlanId: draftId, nameFolded: client.nameFolded, nonDisclosure: true });
  expect(await importWhole(cli, wholeOf(text), asked, now)).toMatchObject({ added: 0, unchanged: 1 });
});

test("people who are not here are added when asked, and named when not", async () => {
  const { team, client, colleague, asked } = await aTeamWithAll();
  const text = (await textOf(team.id)).replaceAll(colleague.email, `new-${colleague.email}`);
  await transact((tx) => removeClients(tx, [client.id]));
  await expect(importWhole(cli, wholeOf(text), asked, now)).rejects.toMatchObject({
    faults: [{ path: "people", message: `new-${colleague.email}` }],
  });
  await importWhole(cli, wholeOf(text), { ...asked, create: true }, now);
  const [added] = await read((db) =>
    db
      .select()
      .from(users)
      .where(eq(users.email, `new-${colleague.email}`)),
  );
  expect(added).toMatchObject({ passwordHash: null, role: "worker" });
  const beside = await read((db) => db.select().from(coWorkers).where(eq(coWorkers.clientId, client.id)));
  expect(beside.map(({ userId }) => userId)).toEqual([added?.id]);
});

test("ids of other data that is here are refused, and nothing is left", async () => {
  const { team, asked, client } = await aTeamWithAll();
  const text = (await textOf(team.id)).replaceAll(`"number":"${client.number}"`, '"number":"X-77"');
  const file = JSON.parse(text);
  const lone = { id: newId(), number: "X-76", createdAt: now, createdBy: "u", updatedAt: now };
  file.clients.unshift(lone);
  await expect(importWhole(cli, wholeOf(JSON.stringify(file)), asked, now)).rejects.toMatchObject({
    message: "The database refused a row of the file.",
    faults: [{ path: "clients[1]", message: expect.stringContaining("X-77 has an id of other data") }],
  });
  for (const number of ["X-76", "X-77"])
    expect(await read((db) => db.select().from(clients).where(eq(clients.number, number)))).toEqual([]);
  expect(await read((db) => db.select().from(teams).where(eq(teams.staging, true)))).toEqual([]);
  const kept = await read((db) => db.select().from(plans).where(eq(plans.clientId, client.id)));
  expect(kept).toHaveLength(2);
  expect(
    await read((db) =>
      db
        .select()
        .from(changes)
        .where(eq(changes.documentId, kept[0]?.id ?? "")),
    ),
  ).not.toEqual([]);
});

test("whoever a client cannot do without must be here or come with the file", async () => {
  const { team, client, colleague, asked } = await aTeamWithAll();
  const file = JSON.parse((await textOf(team.id)).replaceAll(colleague.email, "gone@x.invalid"));
  file.people = file.people.filter(({ email }: { email: string }) => email !== "gone@x.invalid");
  await transact((tx) => removeClients(tx, [client.id]));
  const message = "gone@x.invalid is neither here nor among the people of the file";
  await expect(importWhole(cli, wholeOf(JSON.stringify(file)), asked, now)).rejects.toMatchObject({
    faults: [{ path: "clients[0].coWorkers", message }],
  });
});

test("an id that stands in the file twice is told with both its clients", async () => {
  const { team } = await aTeamWithAll();
  const file = JSON.parse(await textOf(team.id));
  file.clients.push({ ...file.clients[0], id: "other", number: "X-78" });
  const read = readWhole(file, "2026-11-24");
  expect("faults" in read && read.faults[0]).toEqual({
    path: "clients[1]",
    message: expect.stringMatching(/^has the id .+, which is in clients\[0\] too$/),
  });
});

test.each([
  ["an unknown column", '"number":', '"nope":1,"number":', "clients[0].nope is not a field of this format"],
  [
    "an unknown code",
    '"code":"debt","words"',
    '"code":"nope","words"',
    "planGoals[0].code is not a known code",
  ],
  ["a score of 101", '"score":40', '"score":101', "evaluationGoals[0].score should be 0 to 100"],
  ["a state that is none", '"state":"draft"', '"state":"asleep"', "state is not one of the known values"],
  [
    "a day to come",
    '"evaluatedOn":"2026-11-24"',
    '"evaluatedOn":"2026-11-25"',
    "evaluatedOn is in the future",
  ],
  [
    "a day before",
    '"evaluatedOn":"2026-11-24"',
    '"evaluatedOn":"2026-11-23"',
    "is before the plan was confirmed",
  ],
])("%s is told by its place", async (_, from, to, fault) => {
  const { team } = await aTeamWithAll();
  const text = await textOf(team.id);
  expect(text).toContain(from);
  const file = readWhole(JSON.parse(text.replace(from, to)), "2026-11-24");
  const faults = "faults" in file ? file.faults.map(({ path, message }) => `${path} ${message}`) : [];
  expect(faults.join("\n")).toContain(fault);
});

// biome-ignore lint/suspicious/noExplicitAny: a file may hold anything
type FromFile = any;
type Change = (client: FromFile, plan: FromFile, evaluation: FromFile) => unknown;
type Wrong = [what: string, change: Change, ...faults: string[]];
test.each<Wrong>([
  [
    "a plan in force without its revision",
    (_, plan) => delete plan.revision,
    "plans[0].revision should be the number of one of its revisions",
  ],
  [
    "a closed plan that was in force on no day",
    (client, plan) => {
      plan.state = "closed";
      delete plan.confirmedOn;
      delete client.currentPlanId;
    },
    "plans[0].confirmedOn is missing",
  ],
  [
    "a draft with a revision",
    (client) => {
      client.plans[1].revision = 1;
    },
    "plans[1].revision should be 0 before it is confirmed",
  ],
  [
    "a draft with a day",
    (client) => {
      client.plans[1].confirmedOn = "2026-11-24";
    },
    "plans[1].confirmedOn should be empty before it is confirmed",
  ],
  [
    "a confirmed evaluation without its revision",
    (_, __, evaluation) => delete evaluation.revision,
    "evaluations[0].revision should be the number of one of its revisions",
  ],
  [
    "a confirmed evaluation of no day",
    (_, __, evaluation) => delete evaluation.evaluatedOn,
    "evaluations[0].evaluatedOn is missing",
  ],
  [
    "an evaluation of a plan that was never in force",
    (client, plan) => {
      client.plans[1].evaluations = plan.evaluations;
      plan.evaluations = [];
    },
    "plans[1].evaluations should be empty: the plan was never confirmed",
  ],
  [
    "a goal under a second key",
    (_, plan) => plan.planGoals.push({ ...plan.planGoals[0], key: "own-aaaa1111" }),
    "planGoals[1].code should be the same as the key, and empty for own words",
  ],
  [
    "a score under a second key",
    (_, __, evaluation) =>
      evaluation.evaluationGoals.push({ ...evaluation.evaluationGoals[0], key: "own-aaaa1111" }),
    "evaluationGoals[1].code should be the same as the key, and empty for own words",
  ],
  [
    "a goal twice",
    (_, plan) => plan.planGoals.push(plan.planGoals[0]),
    "planGoals[1].key stands there twice",
  ],
  [
    "a score that is said not to be one",
    (_, __, evaluation) => {
      evaluation.evaluationGoals[0].rating = "noAgreement";
    },
    'evaluationGoals[0].score should be there when the rating is "scored", and only then',
  ],
  [
    "the plan in force of somebody else",
    (client) => {
      client.currentPlanId = "elsewhere";
    },
    "clients[0].currentPlanId is not a plan in force of this client",
  ],
  [
    "a draft that is not open",
    (client) => {
      client.draftPlanId = client.currentPlanId;
      client.draftEvaluationId = client.plans[0].evaluations[0].id;
    },
    "clients[0].draftPlanId is not an open plan of this client",
    "clients[0].draftEvaluationId is not an open evaluation of this client",
  ],
  [
    "work on somebody else's plan",
    (client) => {
      client.methodUses[0].planId = "elsewhere";
      client.handOvers[0].documentId = "elsewhere";
      client.messages[0].shareId = "elsewhere";
    },
    "methodUses[0].planId is not a plan of this client",
    "handOvers[0].documentId is not a plan or an evaluation of this client",
    "messages[0].shareId is not a shared page of this client",
  ],
])("%s is told by its place", async (_, change, ...expected) => {
  const { team } = await aTeamWithAll();
  const file = JSON.parse(await textOf(team.id));
  const [client] = file.clients;
  change(client, client.plans[0], client.plans[0].evaluations[0]);
  const read = readWhole(file, "2026-11-24");
  const faults = "faults" in read ? read.faults.map(({ path, message }) => `${path} ${message}`) : [];
  expect(faults).toEqual(expected.map((fault) => expect.stringContaining(fault)));
});
