import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { auditOf } from "@/db/factories/audit";
import { aClient, type ClientRow } from "@/db/factories/clients";
import { anActor, aUser, type UserRow } from "@/db/factories/people";
import { clients } from "@/db/schema";
import { transact } from "@/db/store";
import { getClientForEdit } from "../queries/edit";
import { type ClientFields, editClientSchema } from "../schema";
import { editClient } from "./edit";

const now = new Date("2026-11-24T09:00:00Z");
let worker: UserRow;
let client: ClientRow;
let seen: ClientFields;

beforeEach(async () => {
  worker = await aUser();
  client = await aClient({ teamId: worker.teamIds[0] ?? "", responsibleId: worker.id, phone: "040 1" });
  ({ fields: seen } = await getClientForEdit(anActor(worker), client.id, now));
});

function edit(changes: Partial<ClientFields>, user = worker) {
  const input = { ...seen, ...changes, clientId: client.id, seen: JSON.stringify(seen) };
  return editClient(anActor(user), editClientSchema.parse(input), now);
}

async function stored() {
  const [row] = await transact((tx) => tx.select().from(clients).where(eq(clients.id, client.id)));
  return row;
}

describe("editing a client", () => {
  it("saves the change, folds the name anew, and names the changed fields in the audit row only", async () => {
    expect(await edit({ lastName: "Ääri", noSms: true })).toEqual({ outcome: "saved" });
    expect(await stored()).toMatchObject({ lastName: "Ääri", noSms: true, phone: "040 1", version: 2 });
    expect((await stored())?.nameFolded).not.toBe(client.nameFolded);
    const [, row] = await auditOf(client.id);
    expect(row).toMatchObject({
      act: "client.edit",
      ground: "responsible",
      detail: { fields: ["lastName", "noSms"] },
    });
    expect(JSON.stringify(row?.detail)).not.toContain("Ääri");
  });

  it("keeps what somebody else changed in another field meanwhile", async () => {
    await edit({ address: "Uusikatu 2" });
    expect(await edit({ phone: "040 2" })).toEqual({ outcome: "saved" });
    expect(await stored()).toMatchObject({ address: "Uusikatu 2", phone: "040 2" });
  });

  it("saves nothing when somebody else changed the same field, and names both values", async () => {
    await edit({ phone: "040 2" });
    const answer = await edit({ phone: "040 3", address: "Vanhakatu 1" });
    expect(answer).toMatchObject({
      outcome: "conflict",
      conflicts: [{ field: "phone", mine: "040 3", theirs: "040 2" }],
      stored: { phone: "040 2" },
    });
    expect(await stored()).toMatchObject({ phone: "040 2", address: "", version: 2 });
  });

  it("after the person has seen the conflict saves what they chose", async () => {
    await edit({ phone: "040 2" });
    const answer = await edit({ phone: "040 3" });
    if (answer.outcome !== "conflict") throw new Error("no conflict");
    seen = answer.stored;
    expect(await edit({ phone: "040 3" })).toEqual({ outcome: "saved" });
    expect(await stored()).toMatchObject({ phone: "040 3" });
  });

  it("without a change writes nothing", async () => {
    await edit({});
    expect(await stored()).toMatchObject({ version: 1 });
    expect(await auditOf(client.id)).toHaveLength(1);
  });

  it("reads as not found for who is not named: a colleague, the lead, another team", async () => {
    const others = [
      await aUser({ teamIds: worker.teamIds }),
      await aUser({ role: "lead", teamIds: worker.teamIds }),
      await aUser(),
    ];
    for (const other of others) {
      await expect(edit({ phone: "1" }, other)).rejects.toThrow("notFound");
      await expect(getClientForEdit(anActor(other), client.id, now)).rejects.toThrow("notFound");
    }
    expect(await stored()).toMatchObject({ phone: "040 1", version: 1 });
  });

  it("refuses an archived client and a birth date to come", async () => {
    await expect(edit({ birthDate: "2026-11-25" })).rejects.toMatchObject({
      fieldErrors: { birthDate: "dateInFuture" },
    });
    await transact((tx) => tx.update(clients).set({ status: "archived" }).where(eq(clients.id, client.id)));
    await expect(edit({ phone: "1" })).rejects.toThrow("archived");
    await expect(getClientForEdit(anActor(worker), client.id, now)).rejects.toThrow("notFound");
    expect(await stored()).toMatchObject({ phone: "040 1", birthDate: client.birthDate });
  });
});

describe("a personal id that another client has", () => {
  const personalId = "131052-902Y";
  const edit = (changes: Record<string, unknown>) => {
    const input = { ...seen, birthDate: null, ...changes, clientId: client.id, seen: JSON.stringify(seen) };
    return editClient(anActor(worker), editClientSchema.parse(input), now);
  };

  it("saves nothing and says whose it is, until the worker says that it is right", async () => {
    const other = await aClient({ teamId: client.teamId, responsibleId: worker.id, personalId });
    const answer = await edit({ personalId });
    expect(answer).toMatchObject({
      outcome: "duplicates",
      duplicates: { elsewhere: false, listed: [{ id: other.id, number: other.number, link: "open" }] },
    });
    expect(await stored()).toMatchObject({ personalId: null, version: 1 });
    expect(await edit({ personalId, addAnyway: "on" })).toEqual({ outcome: "saved" });
    expect(await stored()).toMatchObject({ personalId });
  });

  it("is told of in another team without saying whose, and not at all under turvakielto", async () => {
    const hidden = "020291-906L";
    await aClient({ personalId: "010190-904U" });
    await aClient({ personalId: hidden, nonDisclosure: true });
    expect(await edit({ personalId: "010190-904U" })).toEqual({
      outcome: "duplicates",
      duplicates: { elsewhere: true, listed: [] },
    });
    expect(await stored()).toMatchObject({ version: 1 });
    expect(await edit({ personalId: hidden })).toEqual({ outcome: "saved" });
  });

  it("does not warn of the client themselves", async () => {
    await edit({ personalId });
    ({ fields: seen } = await getClientForEdit(anActor(worker), client.id, now));
    const input = { ...seen, phone: "040 7", clientId: client.id, seen: JSON.stringify(seen) };
    expect(await editClient(anActor(worker), editClientSchema.parse(input), now)).toEqual({
      outcome: "saved",
    });
  });
});
