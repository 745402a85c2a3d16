import { createTranslator } from "next-intl";
import { beforeEach, expect, test } from "vitest";
import { aClient, type ClientRow } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { clientAsActor, recordAudit } from "@/lib/audit/record";
import { exportClientList } from "@/lib/caseload/commands/export";
import { defaultFilters } from "@/lib/clients/filters";
import { openHome } from "@/lib/clients/queries/home";
import { openClient } from "@/lib/clients/queries/open";
import { recordConsent } from "@/lib/consents/commands";
import { recordExport } from "@/lib/exchange/commands/export";
import { exportWhole } from "@/lib/exchange/commands/export-whole";
import { messagesOf } from "@/lib/i18n/messages";
import { workerAndClient } from "@/lib/plans/test-plans";
import { openLogReport } from "./log";
import { type LogTools, logDocument } from "./log-document";
import { readPeriod } from "./period";

const now = new Date("2026-11-24T08:00:00Z");
const at = (minutes: number) => new Date(now.getTime() + minutes * 60_000);
const part = <Name extends "myData" | "audit" | "access">(namespace: Name) =>
  createTranslator({ locale: "fi", messages: messagesOf("fi"), namespace });
const tools = { t: part("myData"), audit: part("audit"), access: part("access"), locale: "fi" } as LogTools;
let worker: Actor;
let client: ClientRow;
beforeEach(async () => {
  ({ worker, client } = await workerAndClient());
});

const report = async (query = {}, when = at(60)) => {
  const period = readPeriod(query, "2026-11-24");
  const { rows } = await openLogReport(worker, { ...period, clientId: client.id }, when);
  return rows.map(({ userName, role, act, ground, wasListed }) => [userName, role, act, ground, wasListed]);
};

test("a report lists exactly what happened, the latest first: acts, lists, and the client's own", async () => {
  const lead = anActor(await aUser({ role: "lead", teamIds: [client.teamId] }));
  const other = await aClient({ teamId: client.teamId, responsibleId: worker.userId });
  await openHome(worker, at(1));
  await openClient(worker, client.id, at(2));
  await openClient(worker, other.id, at(3));
  await openClient(lead, client.id, at(4));
  await transact((tx) =>
    recordAudit(tx, clientAsActor(client.id, "s"), { act: "voice.answer", clientId: client.id }, at(5)),
  );
  expect(await report()).toEqual([
    ["", "client", "voice.answer", "", false],
    [lead.name, "lead", "client.open", "lead", false],
    [worker.name, "worker", "client.open", "responsible", false],
    [worker.name, "worker", "home.open", "", true],
  ]);
});

test("a list that left in a file is told of too", async () => {
  const lead = anActor(await aUser({ role: "lead", teamIds: [client.teamId] }));
  await exportClientList(lead, defaultFilters("lead"), at(1));
  await exportClientList(lead, { ...defaultFilters("lead"), due: "late" }, at(2));
  expect(await report()).toEqual([[lead.name, "lead", "caseload.export", "", true]]);
});

test("a report lists the files that the client was in, also pseudonymous ones, and no others", async () => {
  const lead = anActor(await aUser({ role: "lead", teamIds: [client.teamId] }));
  const teamIds = [client.teamId];
  const named = { teamIds, reason: "Kehittämistyö", as: "json" };
  const research = { teamIds, permit: "THL/1/2026", as: "json" };
  await recordExport(lead, named, at(1));
  // Nobody has consented yet.
  await recordExport(lead, research, at(2));
  const consent = { kind: "research", given: true, giver: "client", day: "2026-11-24" } as const;
  await recordConsent(worker, { clientId: client.id, ...consent }, at(3));
  await recordExport(lead, research, at(4));
  await exportWhole(lead, { teamIds }, at(5));
  expect((await report()).filter(([, , act]) => `${act}`.endsWith(".export"))).toEqual([
    [lead.name, "lead", "exchange.export", "", true],
    [lead.name, "lead", "research.export", "", true],
    [lead.name, "lead", "exchange.export", "", true],
  ]);
  const period = readPeriod({}, "2026-11-24");
  const found = await openLogReport(worker, { ...period, clientId: client.id }, at(61));
  const paper = JSON.stringify(logDocument(found, period, tools));
  expect(paper).toContain("vei asiakkaiden tietoja tiedostoon (sinun tietosi olivat mukana)");
  expect(paper).toContain("asiakasnumeroita (sinun tietosi olivat mukana)");
});

test("a report is itself in the next one, not in its own", async () => {
  expect(await report()).toEqual([]);
  expect(await report({}, at(61))).toEqual([[worker.name, "worker", "myData.log", "responsible", false]]);
});

test("two years by default, other days when asked for, never the future", () => {
  expect(readPeriod({}, "2026-11-24")).toEqual({ from: "2024-11-24", to: "2026-11-24" });
  expect(readPeriod({ from: "1.2.2020", to: "3.2.2020" }, "2026-11-24")).toEqual({
    from: "2020-02-01",
    to: "2020-02-03",
  });
  expect(readPeriod({ from: "3.2.2020", to: "1.2.2020" }, "2026-11-24").from).toBe("2020-02-01");
  expect(readPeriod({ to: "1.1.2030" }, "2026-11-24").to).toBe("2026-11-24");
  expect(readPeriod({ from: "huomenna" }, "2026-11-24").from).toBe("2024-11-24");
});

test("what happened before and after the days asked for is not in it", async () => {
  await openClient(worker, client.id, new Date("2026-11-20T10:00:00Z"));
  await openClient(worker, client.id, new Date("2026-11-22T10:00:00Z"));
  expect(await report({ from: "20.11.2026", to: "21.11.2026" })).toHaveLength(1);
  expect(await report({ from: "21.11.2026", to: "21.11.2026" })).toHaveLength(0);
});

test("others than the client's workers get no report", async () => {
  const lead = anActor(await aUser({ role: "lead", teamIds: [client.teamId] }));
  const period = readPeriod({}, "2026-11-24");
  const asked = openLogReport(lead, { ...period, clientId: client.id }, now);
  await expect(asked).rejects.toMatchObject({ code: "notFound" });
});
