import { and, desc, eq } from "drizzle-orm";
import { beforeAll, describe, expect, it } from "vitest";
import { aClient } from "@/db/factories/clients";
import { anActor, aTeam, aUser, type UserRow } from "@/db/factories/people";
import { audit } from "@/db/schema";
import { transact } from "@/db/store";
import { dayOf } from "@/lib/dates";
import { type ClientFilters, defaultFilters } from "../filters";
import { countClients, listClients } from "./list";

const now = new Date("2026-11-24T09:00:00Z");
let worker: UserRow;
let lead: UserRow;
let colleague: UserRow;

beforeAll(async () => {
  const { id: teamId } = await aTeam();
  worker = await aUser({ teamIds: [teamId], name: "Maija Mallikas" });
  colleague = await aUser({ teamIds: [teamId], name: "Kalle Kollega" });
  lead = await aUser({ role: "lead", teamIds: [teamId] });
  const mine = { teamId, responsibleId: worker.id };
  const inForce = { currentPlanId: "plan" };
  await aClient({ ...mine, lastName: "Öhman", firstName: "Åke", dueDate: null });
  await aClient({ ...mine, lastName: "Äijälä", dueDate: null, draftPlanId: "draft" });
  await aClient({ ...mine, lastName: "Myöhä", dueDate: "2026-11-23", ...inForce, personalId: "131052-308T" });
  await aClient({ ...mine, lastName: "Tänään", dueDate: "2026-11-24", ...inForce });
  await aClient({ ...mine, lastName: "Raja", dueDate: "2026-12-08", ...inForce });
  await aClient({
    ...mine,
    lastName: "Kaukana",
    dueDate: "2026-12-09",
    ...inForce,
    draftEvaluationId: "draft",
  });
  await aClient({ ...mine, lastName: "Vanha", dueDate: "2026-11-01", status: "archived" });
  const theirs = { teamId, responsibleId: colleague.id };
  await aClient({ ...theirs, lastName: "Toinen", firstName: "Tiina", dueDate: "2026-11-01", ...inForce });
  await aClient({ ...theirs, lastName: "Suojattu", dueDate: "2026-11-02", ...inForce, nonDisclosure: true });
  await aClient({ teamId, responsibleId: null, lastName: "Odottaja" });
  await aClient({ lastName: "Muualla" });
});

function listed(user: UserRow, filters: Partial<ClientFilters> = {}) {
  return listClients(anActor(user), { ...defaultFilters(user.role), ...filters }, now);
}

async function names(user: UserRow, filters: Partial<ClientFilters> = {}) {
  const { clients } = await listed(user, filters);
  return clients.map(({ name }) => name.replace(" Testi", ""));
}

describe("a worker's list", () => {
  it("holds their own clients by next due date, those without one last and by name", async () => {
    expect(await names(worker)).toEqual(["Myöhä", "Tänään", "Raja", "Kaukana", "Äijälä", "Öhman Åke"]);
  });

  it.each([
    [{ due: "late" }, ["Myöhä"]],
    [{ due: "soon" }, ["Tänään", "Raja"]],
    [{ withoutPlan: true }, ["Äijälä", "Öhman Åke"]],
    [{ draft: true }, ["Kaukana", "Äijälä"]],
    [{ draft: true, withoutPlan: true }, ["Äijälä"]],
    [{ status: "archived" }, ["Vanha"]],
  ] satisfies [Partial<ClientFilters>, string[]][])(
    "with %j holds %j, and the count agrees",
    async (filters, expected) => {
      expect(await names(worker, filters)).toEqual(expected);
      const asked = { ...defaultFilters("worker"), ...filters };
      const counted = await transact((tx) => countClients(tx, anActor(worker), asked, dayOf(now)));
      expect(counted).toBe(expected.length);
    },
  );

  it("shows of a colleague's client the number, the initials and whom to ask, and nothing of the work", async () => {
    const { clients, total } = await listed(worker, { scope: "team" });
    expect(total).toBe(8);
    const other = clients.find(({ responsibleName }) => responsibleName === "Kalle Kollega");
    expect(other).toMatchObject({
      view: "initials",
      name: "T. T.",
      personalIdMasked: "",
      canGiveReason: true,
    });
    expect(other).toMatchObject({ hasPlan: undefined, dueDate: undefined, draft: undefined, canOpen: false });
    expect(JSON.stringify(clients)).not.toMatch(/Toinen|Suojattu|Muualla/);
  });

  it("asked for what is late in the team tells of the worker's own only", async () => {
    expect(await names(worker, { scope: "team", due: "late" })).toEqual(["Myöhä"]);
  });

  it("shows a personal id masked", async () => {
    const { clients } = await listed(worker, { due: "late" });
    expect(clients[0]?.personalIdMasked).toBe("131052-****");
  });
});

describe("a lead's list", () => {
  it("holds the teams' clients; under turvakielto only the number", async () => {
    const { clients, total } = await listed(lead);
    expect(total).toBe(9);
    expect(clients.slice(0, 2).map(({ name, view }) => [name, view])).toEqual([
      ["Toinen Tiina", "full"],
      ["", "number"],
    ]);
    expect(JSON.stringify(clients)).not.toMatch(/Suojattu|Muualla/);
  });

  it("can be narrowed to a worker, or to clients without one", async () => {
    expect(await names(lead, { responsible: worker.id, due: "late" })).toEqual(["Myöhä"]);
    expect(await names(lead, { responsible: "none" })).toEqual(["Odottaja"]);
  });
});

describe("pages", () => {
  it("are of 25, and one past the end shows the last", async () => {
    const busy = await aUser();
    for (let i = 0; i < 27; i++) await aClient({ responsibleId: busy.id, teamId: busy.teamIds[0] ?? "" });
    const sizes = [];
    for (const page of [1, 2, 9]) {
      const { clients, ...rest } = await listed(busy, { page });
      sizes.push([clients.length, rest]);
    }
    expect(sizes).toEqual([
      [25, { total: 27, page: 1 }],
      [2, { total: 27, page: 2 }],
      [2, { total: 27, page: 2 }],
    ]);
  });

  it("leave one audit row each, with the ids shown", async () => {
    const reader = await aUser();
    const client = await aClient({ responsibleId: reader.id, teamId: reader.teamIds[0] ?? "" });
    await listed(reader);
    const rows = await transact((tx) =>
      tx
        .select({ act: audit.act, detail: audit.detail })
        .from(audit)
        .where(and(eq(audit.userId, reader.id)))
        .orderBy(desc(audit.at)),
    );
    expect(rows).toEqual([
      { act: "client.list", detail: expect.objectContaining({ ids: [client.id], total: 1, page: 1 }) },
    ]);
  });

  it("are empty for admins and auditors", async () => {
    for (const role of ["admin", "auditor"] as const) {
      const user = await aUser({ role });
      await aClient({ responsibleId: user.id });
      expect((await listed(user, { scope: "team" })).total).toBe(0);
    }
  });
});
