import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { changes, clients, coWorkers, localItems, plans, teams, users, voiceAnswers } from "@/db/schema";
import { read, transact } from "@/db/store";
import { newId } from "@/lib/ids";
import { commandLineActor } from "../command-line";
import { removeClients } from "../remove";
import { aTeamWithAll, factsOf, textOf, wholeOf } from "../test-whole";
import { readWhole } from "../whole/read";
import { importWhole } from "./import-whole";

const now = new Date("2026-11-24T08:00:00Z");
const cli = commandLineActor();

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
