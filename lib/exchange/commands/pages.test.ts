import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { aClient } from "@/db/factories/clients";
import { anActor, aTeam, aUser, factoryPassword, type UserRow } from "@/db/factories/people";
import { audit, clients, consents } from "@/db/schema";
import { read, transact } from "@/db/store";
import { newId } from "@/lib/ids";
import { unzipped } from "@/lib/test-zip";
import { commandLineActor } from "../command-line";
import { checkLines } from "../csv/check";
import { fileTables } from "../export/tables";
import { allowedExport, exportTeams } from "../queries";
import { workbookLimit } from "../schema";
import { aCohort, aFileClient, aNumber } from "../test-cohort";
import { allowNamedExport, allowResearchExport } from "./allow-export";
import { importCohort } from "./import-cohort";
import { findAlike, importTable } from "./import-table";
import { openExport } from "./open-export";

const now = new Date("2026-11-24T08:00:00Z");
const later = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const asked = (teamId: string) => ({
  teamId,
  as: "json" as const,
  reason: "Kehittämistyötä varten",
  password: factoryPassword,
});
const permitted = { teamId: "", as: "json" as const, permit: "THL/1/2026", password: factoryPassword };

async function aLead(over: Partial<UserRow> = {}) {
  const team = await aTeam();
  const user = await aUser({ role: "lead", teamIds: [team.id], ...over });
  return { team, user, lead: anActor(user) };
}
const textOf = async ({ body }: Awaited<ReturnType<typeof openExport>>) => new Response(body).text();

test("a lead fetches the file of an own team for ten minutes, in the same session only", async () => {
  const { team, user, lead } = await aLead();
  const client = await aClient({ teamId: team.id, number: aNumber() });
  const exportId = await allowNamedExport(lead, asked(team.id), "net", now);
  expect(JSON.parse(await textOf(await openExport(lead, exportId, later(9)))).clients).toHaveLength(1);
  expect(await textOf(await openExport(lead, exportId, later(9)))).toContain(client.number);
  await expect(openExport(lead, exportId, later(11))).rejects.toMatchObject({ code: "notFound" });
  const elsewhere = anActor(user, { sessionId: "another" });
  await expect(openExport(elsewhere, exportId, now)).rejects.toMatchObject({ code: "notFound" });
  const moved = anActor({ ...user, teamIds: [] });
  await expect(openExport(moved, exportId, now)).rejects.toMatchObject({ code: "notFound" });
  const [row] = await read((db) => db.select().from(audit).where(eq(audit.id, exportId)));
  expect(row).toMatchObject({ act: "exchange.export", userId: user.id });
  expect(row?.detail).toMatchObject({ n: 1, reason: "Kehittämistyötä varten", teamIds: [team.id] });
});

test("another team, a wrong password, a worker and an administrator get nothing", async () => {
  const { team, lead } = await aLead();
  const other = await aTeam();
  await expect(allowNamedExport(lead, asked(other.id), "net", now)).rejects.toMatchObject({
    code: "notFound",
  });
  const wrong = allowNamedExport(lead, { ...asked(team.id), password: "arvaus" }, "net", now);
  await expect(wrong).rejects.toMatchObject({ fieldErrors: { password: "passwordWrong" } });
  for (const role of ["worker", "admin", "auditor"] as const) {
    const user = await aUser({ role, ...(role === "worker" && { teamIds: [team.id] }) });
    const actor = anActor(user);
    await expect(allowNamedExport(actor, asked(team.id), "net", now)).rejects.toMatchObject({
      code: "notFound",
    });
    await expect(allowResearchExport(actor, permitted, "net", now)).rejects.toMatchObject({
      code: "notFound",
    });
  }
});

test("a researcher gets pseudonymous data of every team, until the right is taken away", async () => {
  const { team, user, lead } = await aLead({ researcher: true });
  const client = await aClient({ teamId: team.id, number: aNumber() });
  const exportId = await allowResearchExport(lead, permitted, "net", now);
  const allowed = await allowedExport(lead, exportId, now);
  expect(allowed.permit).toBe("THL/1/2026");
  expect(allowed.leftOut.noConsent).toBeGreaterThan(0);
  const file = await openExport(lead, exportId, now);
  expect(await textOf(file)).not.toContain(client.number);
  const demoted = anActor({ ...user, researcher: false });
  await expect(openExport(demoted, exportId, now)).rejects.toMatchObject({ code: "notFound" });
});

test("a closed team's clients go to research; one without clients is not there to be chosen", async () => {
  const { lead } = await aLead({ researcher: true });
  const [closed, empty] = [await aTeam({ closedAt: now }), await aTeam({ closedAt: now })];
  const client = await aClient({ teamId: closed.id, status: "archived", archivedAt: now });
  const consent = { kind: "research", given: true, giver: "client", day: "2026-01-02", at: now } as const;
  await transact((tx) =>
    tx.insert(consents).values({ ...consent, id: newId(), clientId: client.id, by: "u", byName: "U" }),
  );
  const offered = await exportTeams(lead);
  expect(offered.find(({ id }) => id === closed.id)).toEqual({
    id: closed.id,
    name: closed.name,
    isClosed: true,
  });
  expect(offered.map(({ id }) => id)).not.toContain(empty.id);
  const exportId = await allowResearchExport(lead, { ...permitted, teamId: closed.id }, "net", now);
  expect(JSON.parse(await textOf(await openExport(lead, exportId, now))).clients).toHaveLength(1);
});

test("a file holds nobody whom its audit row does not name, and nobody who has come under turvakielto since", async () => {
  const { team, lead } = await aLead();
  const [stays, hides] = [await aClient({ teamId: team.id }), await aClient({ teamId: team.id })];
  const exportId = await allowNamedExport(lead, asked(team.id), "net", now);
  await aClient({ teamId: team.id });
  await transact((tx) => tx.update(clients).set({ nonDisclosure: true }).where(eq(clients.id, hides.id)));
  const file = JSON.parse(await textOf(await openExport(lead, exportId, later(1))));
  expect(file.clients.map(({ number }: { number: string }) => number)).toEqual([stays.number]);
});

test("a workbook of more clients than it takes is refused, and not in the log; as CSV they come", async () => {
  const { team, user, lead } = await aLead();
  const lone = { team: team.name, worker: user.email, create: false, dryRun: false };
  const many = Array.from({ length: workbookLimit + 1 }, () => aFileClient(aNumber(), { plans: [] }));
  await importCohort(commandLineActor(), aCohort(...many), lone, now);
  const xlsx = { ...asked(team.id), as: "xlsx" as const };
  await expect(allowNamedExport(lead, xlsx, "net", now)).rejects.toMatchObject({
    fieldErrors: { as: "workbookTooLarge" },
  });
  const rows = await read((db) => db.select().from(audit).where(eq(audit.userId, user.id)));
  expect(rows.filter(({ act }) => act === "exchange.export")).toEqual([]);
  for (const as of ["csv", "csvExcel"] as const) {
    const exportId = await allowNamedExport(lead, { ...asked(team.id), as }, "net", now);
    const { name, type, body } = await openExport(lead, exportId, now);
    expect([name, type]).toEqual(["avainpolku-2026-11-24.zip", "application/zip"]);
    const files = unzipped(new Uint8Array(await new Response(body).arrayBuffer()));
    expect([...files.keys()]).toEqual([
      "about.json",
      ...["codebook", ...fileTables].map((table) => `${table}.csv`),
    ]);
    const [head, ...rows] = files.get("clients.csv")?.trimEnd().split(/\r?\n/) ?? [];
    expect(head).toBe(
      as === "csv"
        ? "client,gender,birth_date,municipality,language"
        : "\ufeffclient;gender;birth_date;municipality;language",
    );
    expect(rows).toHaveLength(workbookLimit + 1);
  }
});

test("a workbook is a workbook, and an empty team's is one too", async () => {
  const { team, lead } = await aLead();
  const exportId = await allowNamedExport(lead, { ...asked(team.id), as: "xlsx" }, "net", now);
  const { body, name } = await openExport(lead, exportId, now);
  expect(name).toBe("avainpolku-2026-11-24.xlsx");
  expect(Buffer.from(await new Response(body).arrayBuffer()).toString("latin1", 0, 2)).toBe("PK");
});

async function inputsFor(lead: UserRow, worker: UserRow, lastName: string) {
  const cells = { lastName, firstName: "Aino", birthDate: "5.1.1990" };
  const lines = [
    { line: 2, cells },
    { line: 3, cells: { ...cells, lastName: `${lastName}-Toinen` } },
  ];
  const checked = checkLines(lines, `${lead.teamIds[0]}:${worker.id}`, "2026-11-24");
  return checked.flatMap(({ input }) => input ?? []);
}
const named = (lastName: string) =>
  read((db) => db.select().from(clients).where(eq(clients.lastName, lastName)));

test("a lead brings clients in, all or none; somebody alike is told first", async () => {
  const { team, user, lead } = await aLead();
  const worker = await aUser({ teamIds: [team.id] });
  const name = `Tuoja${aNumber().slice(2)}`;
  const inputs = await inputsFor(user, worker, name);
  expect(await findAlike(lead, inputs, now)).toEqual([undefined, undefined]);
  expect(await importTable(lead, { inputs, addAlike: false }, now)).toBe(2);
  const [first] = await named(name);
  expect(first).toMatchObject({ teamId: team.id, responsibleId: worker.id, birthDate: "1990-01-05" });

  expect(await findAlike(lead, inputs, now)).toEqual([{ number: first?.number }, expect.anything()]);
  const again = importTable(lead, { inputs: inputs.toReversed(), addAlike: false }, now);
  await expect(again).rejects.toMatchObject({ code: "duplicate" });
  expect(await named(name)).toHaveLength(1);
  await importTable(lead, { inputs, addAlike: true }, now);
  expect(await named(name)).toHaveLength(2);
});

test("a worker who is away stops the whole table; who is no lead of the team brings nobody in", async () => {
  const { team, user, lead } = await aLead();
  const away = await aUser({ teamIds: [team.id], disabledAt: now });
  const name = `Kukaan${aNumber().slice(2)}`;
  const inputs = await inputsFor(user, away, name);
  await expect(importTable(lead, { inputs, addAlike: false }, now)).rejects.toMatchObject({
    code: "invalid",
  });
  const worker = anActor(await aUser({ teamIds: [team.id] }));
  await expect(importTable(worker, { inputs, addAlike: false }, now)).rejects.toMatchObject({
    code: "notFound",
  });
  const { lead: stranger } = await aLead();
  await expect(findAlike(stranger, inputs, now)).rejects.toMatchObject({ code: "notFound" });
  expect(await named(name)).toEqual([]);
});
