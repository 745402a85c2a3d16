import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { aClient, type ClientRow, type ClientSpec } from "@/db/factories/clients";
import { anActor, aTeam, aUser, type UserRow } from "@/db/factories/people";
import { audit, clients, messages } from "@/db/schema";
import { transact } from "@/db/store";
import { clientsHref, readFilters } from "@/lib/clients/filters";
import { listClients } from "@/lib/clients/queries/list";
import { listReasons } from "@/lib/clients/queries/reasons";
import { newId } from "@/lib/ids";
import { startPlan } from "@/lib/plans/commands/start";
import { aConfirmedPlan } from "@/lib/plans/test-plans";
import { exportClientList } from "../commands/export";
import type { CaseloadCountName } from "../counts";
import { filtersOf } from "../counts";
import { openCaseload } from "./overview";

const now = new Date("2026-11-24T09:00:00Z");
const spring = new Date("2026-03-01T09:00:00Z");
const recent = new Date("2026-11-20T09:00:00Z");
let north: string;
let south: string;
let lead: UserRow;
let here: UserRow;
let away: UserRow;
let gone: UserRow;
const made: Record<string, ClientRow> = {};

/** A client whose mark of the last act is fresh unless told otherwise, by a name of this test. */
async function put(name: string, spec: ClientSpec): Promise<ClientRow> {
  const client = await aClient({ teamId: north, responsibleId: here.id, updatedAt: recent, ...spec });
  made[name] = client;
  return client;
}

async function namesIn(name: CaseloadCountName, team?: string): Promise<string[]> {
  const { clients } = await listClients(anActor(lead), filtersOf(name, team), now);
  const ids = clients.map(({ id }) => id);
  return Object.keys(made).filter((key) => ids.includes(made[key]?.id ?? ""));
}

beforeAll(async () => {
  north = (await aTeam({ name: "North" })).id;
  south = (await aTeam({ name: "South" })).id;
  lead = await aUser({ role: "lead", teamIds: [north, south], name: "Liisa" });
  const substitute = await aUser({ teamIds: [north], name: "Åke" });
  here = await aUser({ teamIds: [north], name: "Cecilia" });
  away = await aUser({
    teamIds: [north],
    name: "Aaro",
    substituteId: substitute.id,
    substituteFrom: "2026-11-01",
    substituteTo: "2026-11-24",
  });
  gone = await aUser({ teamIds: [], name: "Bertta", disabledAt: spring });
  await aUser({ teamIds: [north], name: "Disa", disabledAt: spring });
  const stranger = await aUser();
  const inForce = { currentPlanId: "plan" };
  await put("late", { ...inForce, dueDate: "2026-11-23" });
  await put("lateSecret", { ...inForce, dueDate: "2026-11-23", nonDisclosure: true });
  await put("lateSouth", { ...inForce, dueDate: "2026-11-23", teamId: south, responsibleId: null });
  await put("today", { ...inForce, dueDate: "2026-11-24" });
  await put("lastSoon", { ...inForce, dueDate: "2026-12-08" });
  await put("notSoon", { ...inForce, dueDate: "2026-12-09" });
  await put("noPlan", { responsibleId: away.id });
  await put("old", { responsibleId: gone.id, ...inForce });
  await put("untouched", { ...inForce, updatedAt: new Date("2026-08-23T20:59:59Z") });
  await put("justTouched", { ...inForce, updatedAt: new Date("2026-08-23T21:00:00Z") });
  await put("blocked", { dueDate: "2026-11-01", blockedIds: [lead.id] });
  await put("archived", { dueDate: "2026-11-01", status: "archived" });
  await put("elsewhere", { dueDate: "2026-11-01", teamId: stranger.teamIds[0] ?? "", responsibleId: null });
  const actor = anActor(here);
  const draft = await put("draft", {});
  await startPlan(actor, { clientId: draft.id, fromCurrent: false }, spring);
  const stopped = await put("stopped", {});
  const step = { "steps.own-step1111.chosen": true, "steps.own-step1111.what": "Call" };
  await aConfirmedPlan(
    actor,
    stopped.id,
    {
      ...step,
      "steps.own-step1111.byDate": "2026-04-01",
      "services.guidance-to-services-3.chosen": true,
      "services.guidance-to-services-3.state": "queued",
      dueDate: "2027-01-15",
    },
    spring,
  );
  const unanswered = await put("unanswered", inForce);
  const planId = await aConfirmedPlan(actor, unanswered.id, {}, recent);
  const message = { clientId: unanswered.id, planId, kind: "right" as const, goals: [] };
  await transact(async (tx) => {
    await tx.update(clients).set({ dueDate: null }).where(eq(clients.id, unanswered.id));
    await tx.insert(messages).values([
      { ...message, id: newId(), at: spring },
      { ...message, id: newId(), at: spring },
    ]);
  });
  await aClient({
    teamId: north,
    responsibleId: here.id,
    updatedAt: recent,
    currentPlanId: "plan",
    reasons: [
      { userId: away.id, day: "2026-11-20" },
      { userId: gone.id, day: "2026-11-21" },
    ],
  });
});

describe("the situation of the teams", () => {
  it("counts whom each number is about, with the edges of each day", async () => {
    const expected: Record<CaseloadCountName, string[]> = {
      late: ["late", "lateSecret", "lateSouth"],
      soon: ["today", "lastSoon"],
      withoutPlan: ["noPlan", "draft"],
      oldDraft: ["draft"],
      untouched: ["untouched", "draft", "stopped"],
      lateStep: ["stopped"],
      queued: ["stopped"],
      message: ["unanswered"],
      workerAway: ["noPlan", "old"],
      withoutWorker: ["lateSouth"],
    };
    const { counts } = await openCaseload(anActor(lead), {}, now);
    for (const { name, count } of counts) {
      expect(await namesIn(name), name).toEqual(expected[name]);
      expect(count, name).toBe(expected[name].length);
    }
  });

  it("for all teams and for each, every number equals the list its address opens, and the file of that list", async () => {
    const actor = anActor(lead);
    for (const team of [undefined, north, south]) {
      const { counts, workers, total } = await openCaseload(actor, { team }, now);
      const numbers = [
        ...counts,
        { filters: { team }, count: total },
        ...workers.flatMap(({ id: responsible, clients, withoutPlan, late }) => [
          { filters: { team, responsible }, count: clients },
          { filters: { team, responsible, withoutPlan: true }, count: withoutPlan },
          { filters: { team, responsible, due: "late" as const }, count: late },
        ]),
      ];
      for (const { filters, count } of numbers) {
        const { searchParams } = new URL(clientsHref(filters, "lead"), "http://localhost");
        const read = readFilters(Object.fromEntries(searchParams), "lead");
        const list = await listClients(actor, read, now);
        const file = await exportClientList(actor, read, now);
        const seen = { total: list.total, shown: list.clients.length, inFile: file.length };
        expect(seen, searchParams.toString()).toEqual({ total: count, shown: count, inFile: count });
      }
    }
  });

  it("counts reasons that no lead has looked at, as their list does", async () => {
    for (const [team, count] of [
      [undefined, 2],
      [north, 2],
      [south, 0],
    ] as const) {
      const { unseenReasons } = await openCaseload(anActor(lead), { team }, now);
      const { total } = await listReasons(anActor(lead), { unseen: true, team, page: 1 }, now);
      expect({ unseenReasons, total }).toEqual({ unseenReasons: count, total: count });
    }
  });

  it("of a team that is not the lead's is that of their own", async () => {
    const foreign = (await aTeam()).id;
    const all = await openCaseload(anActor(lead), {}, now);
    expect(await openCaseload(anActor(lead), { team: foreign }, now)).toEqual(all);
    const list = await listClients(anActor(lead), filtersOf("late", foreign), now);
    expect(list.total).toBe(0);
  });

  it.each([
    ["2026-10-31", 1],
    ["2026-11-01", 2],
    ["2026-11-10", 2],
    ["2026-11-24", 2],
    ["2026-11-25", 1],
  ])("on %s knows of %d clients whose worker is away or has left", async (day, expected) => {
    const { counts } = await openCaseload(anActor(lead), {}, new Date(`${day}T09:00:00Z`));
    expect(counts.find(({ name }) => name === "workerAway")?.count).toBe(expected);
  });

  it("leaves one audit row with the numbers, and one for a file with its length", async () => {
    const other = await aUser({ role: "lead", teamIds: [south] });
    await openCaseload(anActor(other), {}, now);
    await exportClientList(anActor(other), filtersOf("late", undefined), now);
    const rows = await transact((tx) => tx.select().from(audit).where(eq(audit.userId, other.id)));
    expect(rows).toMatchObject([
      { act: "caseload.open", detail: { total: 1, counts: { late: 1, soon: 0, unseenReasons: 0 } } },
      { act: "caseload.export", detail: { filters: { due: "late" }, n: 1 } },
    ]);
  });

  it.each(["worker", "admin", "auditor"] as const)("and its file are not for a %s", async (role) => {
    const actor = anActor(await aUser({ role }));
    await expect(openCaseload(actor, {}, now)).rejects.toMatchObject({ code: "notFound" });
    await expect(exportClientList(actor, filtersOf("late", undefined), now)).rejects.toMatchObject({
      code: "notFound",
    });
    const rows = await transact((tx) => tx.select().from(audit).where(eq(audit.userId, actor.userId)));
    expect(rows).toEqual([]);
  });

  it("of a lead without a team, or with nobody in it, is empty", async () => {
    for (const teamIds of [[], [(await aTeam()).id]]) {
      const nobody = await aUser({ role: "lead", teamIds });
      const { counts, total, workers } = await openCaseload(anActor(nobody), {}, now);
      expect({ total, workers, counted: counts.filter(({ count }) => count > 0) }).toEqual({
        total: 0,
        workers: [],
        counted: [],
      });
    }
  });
});

describe("the workers", () => {
  it("stand by name, those without clients too, who left while they have some, and no worker last", async () => {
    const { workers } = await openCaseload(anActor(lead), {}, now);
    expect(
      workers.map(({ name, state, ...numbers }) => [name, state, numbers.clients, numbers.late]),
    ).toEqual([
      ["Aaro", "away", 1, 0],
      ["Bertta", "gone", 1, 0],
      ["Cecilia", "here", 11, 2],
      ["Åke", "here", 0, 0],
      ["", "here", 1, 1],
    ]);
    expect(workers[0]?.away).toEqual({ to: "2026-11-24", substituteName: "Åke" });
  });

  it("of one team are that team's", async () => {
    const { workers } = await openCaseload(anActor(lead), { team: south }, now);
    expect(workers.map(({ id, clients }) => [id, clients])).toEqual([["none", 1]]);
  });
});

it("the file holds all pages of the list, in its order", async () => {
  const { id: teamId } = await aTeam();
  const busy = await aUser({ role: "lead", teamIds: [teamId] });
  const days = Array.from({ length: 30 }, (_, nth) => `2026-12-${String(30 - nth).padStart(2, "0")}`);
  for (const dueDate of days) await aClient({ teamId, dueDate });
  const rows = await exportClientList(anActor(busy), filtersOf("soon", undefined), now);
  const all = await exportClientList(anActor(busy), { ...filtersOf("soon", undefined), due: undefined }, now);
  expect(rows.map(({ dueDate }) => dueDate)).toEqual(days.toReversed().slice(0, 8));
  expect(all.map(({ dueDate }) => dueDate)).toEqual(days.toReversed());
});

it("in the file, a client under turvakielto is a number", async () => {
  const rows = await exportClientList(anActor(lead), filtersOf("late", undefined), now);
  const secret = rows.find(({ id }) => id === made.lateSecret?.id);
  expect(secret).toMatchObject({ view: "number", name: "", personalIdMasked: "" });
});
