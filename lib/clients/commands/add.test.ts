import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { auditOf } from "@/db/factories/audit";
import { aClient } from "@/db/factories/clients";
import { anActor, aTeam, aUser, type UserRow } from "@/db/factories/people";
import { audit, clients } from "@/db/schema";
import { transact } from "@/db/store";
import { addClientSchema } from "../schema";
import { addClient } from "./add";

const now = new Date("2026-11-24T09:00:00Z");
let teamId: string;
let worker: UserRow;

beforeEach(async () => {
  ({ id: teamId } = await aTeam());
  worker = await aUser({ teamIds: [teamId] });
});

function add(input: Record<string, unknown> = {}, user = worker) {
  const assignTo = `${teamId}:${worker.id}`;
  return addClient(anActor(user), addClientSchema.parse({ assignTo, lastName: "Aho", ...input }), now);
}

async function teamClients() {
  return transact((tx) => tx.select().from(clients).where(eq(clients.teamId, teamId)));
}

describe("adding a client", () => {
  it("gives a number, the team and the worker, and leaves an audit row", async () => {
    const added = await add({ firstName: "Åke", lastName: "Äijälä", birthDate: "5.1.1990" });
    const [client, ...more] = await teamClients();
    expect(more).toEqual([]);
    expect(client).toMatchObject({
      lastName: "Äijälä",
      birthDate: "1990-01-05",
      responsibleId: worker.id,
      status: "active",
      createdBy: worker.id,
      version: 1,
    });
    expect(client?.number).toMatch(/^A-\d{4,}$/);
    expect(added).toEqual({ outcome: "added", id: client?.id, number: client?.number });
    expect(await auditOf(client?.id ?? "")).toMatchObject([{ act: "client.add", userId: worker.id }]);
  });

  it("gives each client the next number, also when many are added at once", async () => {
    const added = await Promise.all([add(), add(), add()]);
    const numbers = added.map((each) => (each.outcome === "added" ? Number(each.number.slice(2)) : 0)).sort();
    const [first = 0] = numbers;
    expect(numbers).toEqual([first, first + 1, first + 2]);
  });

  it("may leave the worker open", async () => {
    const lead = await aUser({ role: "lead", teamIds: [teamId] });
    await add({ assignTo: `${teamId}:` }, lead);
    expect(await teamClients()).toMatchObject([{ responsibleId: null }]);
  });

  it.each(["admin", "auditor"] as const)("is not for an %s", async (role) => {
    await expect(add({}, await aUser({ role }))).rejects.toThrow("notFound");
    expect(await teamClients()).toEqual([]);
  });

  it("to another team reads as not found, and adds nothing", async () => {
    await expect(add({}, await aUser())).rejects.toThrow("notFound");
    expect(await teamClients()).toEqual([]);
  });

  it("refuses a worker who is of another team or not in use, and a birth date to come", async () => {
    const other = await aUser();
    const gone = await aUser({ teamIds: [teamId], disabledAt: now });
    for (const { id } of [other, gone])
      await expect(add({ assignTo: `${teamId}:${id}` })).rejects.toMatchObject({
        fieldErrors: { assignTo: "userAway" },
      });
    await expect(add({ birthDate: "25.11.2026" })).rejects.toMatchObject({
      fieldErrors: { birthDate: "dateInFuture" },
    });
    expect(await teamClients()).toEqual([]);
  });
});

describe("somebody alike", () => {
  const person = { firstName: "Matti", lastName: "Meikäläinen", birthDate: "1.2.1980" };
  const stored = { ...person, birthDate: "1980-02-01" };

  it("with the same name and birth date stops the adding and is shown; asked again it is added", async () => {
    const own = await aClient({ ...stored, teamId, responsibleId: worker.id });
    expect(await add(person)).toEqual({
      outcome: "duplicates",
      duplicates: {
        listed: [
          {
            id: own.id,
            number: own.number,
            view: "full",
            name: "Meikäläinen Matti",
            archived: false,
            link: "open",
          },
        ],
        elsewhere: false,
      },
    });
    expect(await teamClients()).toHaveLength(1);
    expect((await add({ ...person, addAnyway: "on" })).outcome).toBe("added");
    expect(await teamClients()).toHaveLength(2);
  });

  it.each([
    { firstName: "matti", lastName: "MEIKÄLÄINEN", birthDate: "1980-02-01" },
    { firstName: "Meikäläinen", lastName: "Matti", birthDate: "1980-02-01" },
    { personalId: "010280-921L" },
  ])("is known by %j", async (input) => {
    await aClient({ ...stored, personalId: "010280-921L", teamId, responsibleId: worker.id });
    expect((await add(input)).outcome).toBe("duplicates");
  });

  it("is not a person of the same name born another day, nor of no birth date", async () => {
    await aClient({ ...stored, teamId });
    expect((await add({ ...person, birthDate: "2.2.1980" })).outcome).toBe("added");
    expect((await add({ ...person, birthDate: "" })).outcome).toBe("added");
  });

  it("who is a colleague's is shown by initials, and in another team only as “elsewhere”", async () => {
    const colleague = await aUser({ teamIds: [teamId] });
    const theirs = { firstName: "Eri", lastName: "Henkilö", birthDate: "1970-03-03" };
    await aClient({ ...theirs, teamId, responsibleId: colleague.id });
    await aClient(theirs);
    const added = await add(theirs);
    expect(added).toMatchObject({
      duplicates: { listed: [{ view: "initials", name: "E. H.", link: "reason" }], elsewhere: true },
    });
    expect(JSON.stringify(added)).not.toContain("Henkilö");
  });

  it("whom the worker must not know of is not hinted at: blocked, or under turvakielto", async () => {
    const hidden = { firstName: "Aino", lastName: "Piilo", birthDate: "1985-04-04" };
    await aClient({ ...hidden, blockedIds: [worker.id] });
    await aClient({ ...hidden, nonDisclosure: true });
    expect((await add(hidden)).outcome).toBe("added");
  });

  it("leaves a trace of the look, so that trying names is seen", async () => {
    const other = await aClient({ firstName: "Kai", lastName: "Koe", birthDate: "1980-02-01" });
    await add({ firstName: "Kai", lastName: "Koe", birthDate: "1.2.1980" });
    const rows = await transact((tx) => tx.select().from(audit).where(eq(audit.userId, worker.id)));
    expect(rows).toMatchObject([{ act: "client.search", detail: { ids: [other.id], by: "duplicate" } }]);
  });
});
