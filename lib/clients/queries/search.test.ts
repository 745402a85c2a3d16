import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { aClient } from "@/db/factories/clients";
import { anActor, aTeam, aUser, type UserRow } from "@/db/factories/people";
import { audit } from "@/db/schema";
import { transact } from "@/db/store";
import { searchClients } from "./search";

const now = new Date("2026-11-24T09:00:00Z");
let worker: UserRow;
let lead: UserRow;
let number: string;
let hiddenNumber: string;

beforeAll(async () => {
  const { id: teamId } = await aTeam();
  worker = await aUser({ teamIds: [teamId] });
  lead = await aUser({ role: "lead", teamIds: [teamId] });
  const colleague = await aUser({ teamIds: [teamId] });
  const mine = { teamId, responsibleId: worker.id };
  await aClient({ ...mine, firstName: "Élodie", lastName: "Mäki-Åberg", personalId: "131052-308T" });
  await aClient({ ...mine, firstName: "Per_cent", lastName: "100%", status: "archived" });
  const theirs = { teamId, responsibleId: colleague.id };
  ({ number } = await aClient({ ...theirs, firstName: "Matti Juhani", lastName: "Virtanen" }));
  ({ number: hiddenNumber } = await aClient({
    ...theirs,
    firstName: "Salla",
    lastName: "Suojattu",
    nonDisclosure: true,
  }));
  await aClient({ firstName: "Muu", lastName: "Mäki" });
});

async function found(user: UserRow, text: string) {
  const { clients } = await searchClients(anActor(user), { text }, now);
  return clients.map(({ name, number: n, view }) => (view === "number" ? n : name));
}

describe("a search", () => {
  it.each([
    "mäki",
    "ÅBERG",
    "elodie",
    "élo mäk",
    "berg",
    "mäki-åberg élodie",
    "131052-308t ",
    "131052 – 308T",
    "maki",
    "aberg elod",
    "131052",
    "131052-",
    "131052-30",
  ])("for “%s” finds one's own client, or not when it starts no word", async (text) => {
    expect(await found(worker, text)).toEqual(text === "berg" ? [] : ["Mäki-Åberg Élodie"]);
  });

  it("takes dots that are typed as they are", async () => {
    const { id: teamId } = await aTeam();
    const reader = await aUser({ teamIds: [teamId] });
    const mine = { teamId, responsibleId: reader.id };
    for (const lastName of ["Åkerlund", "Akerman", "Öst", "Pizza"])
      await aClient({ ...mine, firstName: "", lastName });
    expect(await found(reader, "aker")).toEqual(["Akerman", "Åkerlund"]);
    expect(await found(reader, "åker")).toEqual(["Åkerlund"]);
    expect(await found(reader, "äker")).toEqual([]);
    expect(await found(reader, "ost")).toEqual(["Öst"]);
    expect(await found(reader, "pizza")).toEqual(["Pizza"]);
    expect(await found(reader, "pizz")).toEqual(["Pizza"]);
  });

  it("finds by birth date and by the beginning of the personal id who is listed by name, and nobody else", async () => {
    const { id: teamId } = await aTeam();
    const reader = await aUser({ teamIds: [teamId] });
    const head = await aUser({ role: "lead", teamIds: [teamId] });
    const colleague = await aUser({ teamIds: [teamId] });
    const born = { teamId, birthDate: "1990-01-01" };
    await aClient({ ...born, responsibleId: reader.id, firstName: "Oma", lastName: "Aho" });
    await aClient({
      ...born,
      responsibleId: reader.id,
      firstName: "Salattu",
      lastName: "Oja",
      nonDisclosure: true,
    });
    const theirs = { ...born, responsibleId: colleague.id, personalId: "010190-900P" };
    await aClient({ ...theirs, firstName: "Muu", lastName: "Elo" });
    await aClient({
      ...born,
      responsibleId: colleague.id,
      firstName: "Salla",
      lastName: "Ek",
      nonDisclosure: true,
    });
    for (const text of ["010190", "1.1.1990", "1990-01-01"]) {
      expect((await found(reader, text)).toSorted()).toEqual(["Aho Oma", "Oja Salattu"]);
      expect((await found(head, text)).toSorted()).toEqual(["Aho Oma", "Elo Muu"]);
    }
    expect(await found(reader, "010190-9")).toEqual([]);
    expect(await found(head, "010190-9")).toEqual(["Elo Muu"]);
    expect(await found(reader, "010190-900P")).toEqual(["M. E."]);
    expect(await found(reader, "320190")).toEqual([]);
  });

  it("takes wildcards as letters", async () => {
    expect(await found(worker, "100%")).toEqual(["100% Per_cent"]);
    expect(await found(worker, "1%")).toEqual([]);
    expect(await found(worker, "%")).toEqual([]);
    expect(await found(worker, "p_r")).toEqual([]);
    expect(await found(worker, "per_")).toEqual(["100% Per_cent"]);
    expect(await found(worker, "!")).toEqual([]);
  });

  it("finds a colleague's client by two whole words of the name or the number, not by parts", async () => {
    expect(await found(worker, "matti virtanen")).toEqual(["M. V."]);
    expect(await found(worker, number.replace("A-", ""))).toEqual(["M. V."]);
    expect(await found(worker, number.toLowerCase())).toEqual(["M. V."]);
    expect(await found(worker, "virtanen")).toEqual([]);
    expect(await found(worker, "matti vir")).toEqual([]);
  });

  it("finds for a lead by part of the name, and under turvakielto only by number", async () => {
    expect(await found(lead, "virt")).toEqual(["Virtanen Matti Juhani"]);
    expect(await found(lead, "salla suojattu")).toEqual([]);
    expect(await found(lead, hiddenNumber)).toEqual([hiddenNumber]);
    expect(await found(worker, hiddenNumber)).toEqual([]);
  });

  it("for nothing finds nobody", async () => {
    expect(await found(worker, "  ")).toEqual([]);
  });

  it("leaves a row of what was shown and never of what was asked", async () => {
    const reader = await aUser();
    const client = await aClient({
      responsibleId: reader.id,
      teamId: reader.teamIds[0] ?? "",
      lastName: "Salainen",
    });
    await found(reader, "Salainen");
    const rows = await transact((tx) => tx.select().from(audit).where(eq(audit.userId, reader.id)));
    expect(rows).toHaveLength(1);
    expect(rows[0]).toMatchObject({
      act: "client.search",
      detail: { ids: [client.id], by: "name", total: 1 },
    });
    expect(JSON.stringify(rows)).not.toMatch(/salainen/i);
  });
});
