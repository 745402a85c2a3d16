import { asc, eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { aClient } from "@/db/factories/clients";
import { anActor, aTeam, aUser } from "@/db/factories/people";
import { audit, clients } from "@/db/schema";
import { read } from "@/db/store";
import { checkLines } from "../csv/check";
import { aNumber } from "../test-cohort";
import { findAlike, importTable } from "./import-table";

const now = new Date("2026-11-24T08:00:00Z");

async function aTable(...names: string[]) {
  const team = await aTeam();
  const user = await aUser({ role: "lead", teamIds: [team.id] });
  const worker = await aUser({ teamIds: [team.id] });
  const lines = names.map((name, index) => {
    const [lastName = "", firstName = ""] = name.split(" ");
    return { line: index + 2, cells: { lastName, firstName, birthDate: "5.1.1990" } };
  });
  const checked = checkLines(lines, `${team.id}:${worker.id}`, "2026-11-24");
  const inputs = checked.flatMap(({ input }) => input ?? []);
  return { team, user, lead: anActor(user), worker, checked, inputs };
}
const ofTeam = (teamId: string) =>
  read((db) => db.select().from(clients).where(eq(clients.teamId, teamId)).orderBy(asc(clients.number)));
const actsOf = (userId: string) =>
  read((db) => db.select().from(audit).where(eq(audit.userId, userId)).orderBy(asc(audit.at)));

/** A name of letters that no other test has used. */
const letters = (text: string) => text.replaceAll(/\d/g, (digit) => "abcdefghij"[Number(digit)] ?? "");

test("more clients than one statement takes come in by following numbers, each with an audit row", async () => {
  const family = `Suku${letters(aNumber())}`;
  const names = Array.from({ length: 30 }, (_, at) => `${family}${letters(String(100 + at))} Aino`);
  const { team, user, lead, worker, inputs } = await aTable(...names);
  expect(await importTable(lead, { inputs, addAlike: false }, now)).toBe(30);
  const rows = await ofTeam(team.id);
  const byName = rows.toSorted((a, b) => (a.lastName < b.lastName ? -1 : 1));
  expect(byName.map(({ lastName, firstName }) => `${lastName} ${firstName}`)).toEqual(names);
  const numbers = byName.map(({ number }) => Number(number.slice(2)));
  expect(numbers).toEqual(numbers.map((_, at) => (numbers[0] ?? 0) + at));
  expect(rows[0]).toMatchObject({ birthDate: "1990-01-05", responsibleId: worker.id, createdBy: user.id });
  const acts = await actsOf(user.id);
  const added = acts.filter(({ act }) => act === "client.add");
  expect(added.map(({ clientId }) => clientId).sort()).toEqual(rows.map(({ id }) => id).sort());
  expect(added[0]?.detail).toEqual({ teamId: team.id, responsibleId: worker.id });
  expect(acts.filter(({ act }) => act === "exchange.import")).toMatchObject([
    { detail: { n: 30, format: "csv" } },
  ]);
});

test("the same person twice in the table, either way round, is told and comes in only when asked", async () => {
  const family = `Suku${letters(aNumber())}`;
  const { team, lead, checked, inputs } = await aTable(`${family} Aino`, `${family} Eino`, `Aino ${family}`);
  expect(checked.map(({ isRepeated }) => isRepeated)).toEqual([false, false, true]);
  await expect(importTable(lead, { inputs, addAlike: false }, now)).rejects.toMatchObject({
    code: "duplicate",
  });
  expect(await ofTeam(team.id)).toEqual([]);
  await importTable(lead, { inputs, addAlike: true }, now);
  expect(await ofTeam(team.id)).toHaveLength(3);
});

test("who was shown as alike is in the log once, and somebody who came meanwhile stops all", async () => {
  const family = `Suku${letters(aNumber())}`;
  const { team, user, lead, inputs } = await aTable(`${family} Aino`, `${family} Eino`, `Aino ${family}`);
  const born = { birthDate: "1990-01-05", teamId: team.id };
  expect(await findAlike(lead, inputs, now)).toEqual([undefined, undefined, undefined]);
  expect(await actsOf(user.id)).toEqual([]);
  const aino = await aClient({ ...born, lastName: family, firstName: "Aino" });
  const told = { number: aino.number };
  expect(await findAlike(lead, inputs, now)).toEqual([told, undefined, told]);
  expect(await actsOf(user.id)).toMatchObject([
    { act: "client.search", detail: { ids: [aino.id], by: "duplicate" } },
  ]);
  const late = importTable(lead, { inputs: inputs.slice(0, 2), addAlike: false }, now);
  await expect(late).rejects.toMatchObject({ code: "duplicate" });
  expect(await ofTeam(team.id)).toHaveLength(1);
});

test("a table that cannot be written whole leaves nothing, not even numbers", async () => {
  const { team, lead, inputs } = await aTable("Alku Aino", "Loppu Eino");
  const [first, second] = inputs;
  if (!(first && second)) throw new Error("no inputs");
  const wrong = { ...second, gender: "nobody" as "man" };
  await expect(importTable(lead, { inputs: [first, wrong], addAlike: true }, now)).rejects.toThrow();
  expect(await ofTeam(team.id)).toEqual([]);
  await importTable(lead, { inputs: [first], addAlike: true }, now);
  const [row] = await ofTeam(team.id);
  await importTable(lead, { inputs: [second], addAlike: true }, now);
  const [, next] = await ofTeam(team.id);
  expect(Number(next?.number.slice(2))).toBe(Number(row?.number.slice(2)) + 1);
});
