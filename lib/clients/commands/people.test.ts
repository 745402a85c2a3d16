import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { auditOf } from "@/db/factories/audit";
import { aClient, type ClientRow } from "@/db/factories/clients";
import { anActor, aTeam, aUser, type UserRow } from "@/db/factories/people";
import { blocks, clients, coWorkers } from "@/db/schema";
import { transact } from "@/db/store";
import { getClientPeople } from "../queries/people";
import { transferSchema } from "../schema";
import { blockUser, unblockUser } from "./blocks";
import { addCoWorker, removeCoWorker } from "./co-workers";
import { transferClient } from "./transfer";

const now = new Date("2026-11-24T09:00:00Z");
let teamId: string;
let worker: UserRow;
let colleague: UserRow;
let lead: UserRow;
let stranger: UserRow;
let client: ClientRow;

beforeEach(async () => {
  ({ id: teamId } = await aTeam());
  worker = await aUser({ teamIds: [teamId] });
  colleague = await aUser({ teamIds: [teamId] });
  lead = await aUser({ role: "lead", teamIds: [teamId] });
  stranger = await aUser();
  client = await aClient({ teamId, responsibleId: worker.id });
});

async function facts() {
  return transact(async (tx) => {
    const [row] = await tx.select().from(clients).where(eq(clients.id, client.id));
    const shared = await tx.select().from(coWorkers).where(eq(coWorkers.clientId, client.id));
    const kept = await tx.select().from(blocks).where(eq(blocks.clientId, client.id));
    return {
      teamId: row?.teamId,
      responsibleId: row?.responsibleId,
      coWorkers: shared.map(({ userId }) => userId),
      blocked: kept.map(({ userId }) => userId),
    };
  });
}

const on = (user: UserRow) => ({ clientId: client.id, userId: user.id });
const acts = async () => (await auditOf(client.id)).map(({ act }) => act);

describe("transfer", () => {
  function transfer(assignTo: string, by = worker, keepAsCoWorker = false) {
    const input = { clientId: client.id, assignTo, ...(keepAsCoWorker && { keepAsCoWorker: "on" }) };
    return transferClient(anActor(by), transferSchema.parse(input), now);
  }

  it("gives the client to another worker; the one before stays as co-worker when asked", async () => {
    await addCoWorker(anActor(worker), on(colleague), now);
    await transfer(`${teamId}:${colleague.id}`, worker, true);
    expect(await facts()).toMatchObject({ responsibleId: colleague.id, coWorkers: [worker.id] });
    expect(await acts()).toEqual(["client.coWorkers", "client.transfer"]);
  });

  it("gives the client to another team that has yet to choose", async () => {
    const [other = ""] = stranger.teamIds;
    await transfer(`${other}:`, lead);
    expect(await facts()).toMatchObject({ teamId: other, responsibleId: null, coWorkers: [] });
    await expect(transfer(`${teamId}:`, lead)).rejects.toThrow("notFound");
  });

  it("refuses a blocked worker, one of another team, and a closed team", async () => {
    const closed = await aTeam({ closedAt: now });
    await blockUser(anActor(worker), on(colleague), now);
    const refused: [string, string][] = [
      [`${teamId}:${colleague.id}`, "userBlocked"],
      [`${teamId}:${stranger.id}`, "userAway"],
      [`${closed.id}:`, "userAway"],
    ];
    for (const [to, key] of refused)
      await expect(transfer(to)).rejects.toMatchObject({ fieldErrors: { assignTo: key } });
    expect(await facts()).toMatchObject({ teamId, responsibleId: worker.id });
  });

  it("is not for a colleague or another team", async () => {
    for (const by of [colleague, stranger])
      await expect(transfer(`${teamId}:${colleague.id}`, by)).rejects.toThrow("notFound");
    expect(await facts()).toMatchObject({ responsibleId: worker.id });
    expect(await acts()).toEqual([]);
  });
});

describe("co-workers", () => {
  it("are added from any team and taken off, each with an audit row", async () => {
    await addCoWorker(anActor(worker), on(stranger), now);
    expect((await facts()).coWorkers).toEqual([stranger.id]);
    await removeCoWorker(anActor(stranger), on(stranger), now);
    expect((await facts()).coWorkers).toEqual([]);
    expect(await acts()).toEqual(["client.coWorkers", "client.coWorkers"]);
  });

  it("may be the lead themselves, also under turvakielto", async () => {
    await transact((tx) => tx.update(clients).set({ nonDisclosure: true }).where(eq(clients.id, client.id)));
    await addCoWorker(anActor(lead), on(lead), now);
    expect((await facts()).coWorkers).toEqual([lead.id]);
  });

  it("are not added twice, nor the responsible worker, nor who is blocked, gone or an administrator", async () => {
    await addCoWorker(anActor(worker), on(colleague), now);
    await blockUser(anActor(worker), on(stranger), now);
    const refused: [UserRow, string][] = [
      [colleague, "alreadyExists"],
      [worker, "alreadyExists"],
      [stranger, "userBlocked"],
      [await aUser({ disabledAt: now }), "userAway"],
      [await aUser({ role: "admin" }), "userAway"],
    ];
    for (const [user, key] of refused)
      await expect(addCoWorker(anActor(worker), on(user), now)).rejects.toMatchObject({
        fieldErrors: { userId: key },
      });
    expect((await facts()).coWorkers).toEqual([colleague.id]);
  });

  it("are not for a colleague to change, and one who is not there cannot be taken off", async () => {
    await expect(addCoWorker(anActor(colleague), on(colleague), now)).rejects.toThrow("notFound");
    await expect(removeCoWorker(anActor(worker), on(colleague), now)).rejects.toThrow("notFound");
    expect(await acts()).toEqual([]);
  });
});

describe("the block list", () => {
  it("ends a co-worker's access at once", async () => {
    await addCoWorker(anActor(worker), on(colleague), now);
    await blockUser(anActor(worker), on(colleague), now);
    expect(await facts()).toMatchObject({ coWorkers: [], blocked: [colleague.id] });
    await expect(getClientPeople(anActor(colleague), client.id, now)).rejects.toThrow("notFound");
  });

  it("takes one's own client from one, and is not lifted by oneself", async () => {
    await blockUser(anActor(worker), on(worker), now);
    expect(await facts()).toMatchObject({ responsibleId: null, blocked: [worker.id] });
    await expect(unblockUser(anActor(worker), on(worker), now)).rejects.toThrow("notFound");
    expect((await facts()).blocked).toEqual([worker.id]);
  });

  it("keeps a blocked lead out, and another lead lifts it", async () => {
    const other = await aUser({ role: "lead", teamIds: [teamId] });
    await blockUser(anActor(worker), on(lead), now);
    await expect(unblockUser(anActor(lead), on(lead), now)).rejects.toThrow("notFound");
    await unblockUser(anActor(other), on(lead), now);
    expect((await facts()).blocked).toEqual([]);
    expect(await acts()).toEqual(["client.block", "client.block"]);
  });

  it("is for the named and the lead; nobody is listed twice or from nowhere", async () => {
    await expect(blockUser(anActor(colleague), on(worker), now)).rejects.toThrow("notFound");
    await blockUser(anActor(lead), on(colleague), now);
    await expect(blockUser(anActor(lead), on(colleague), now)).rejects.toMatchObject({
      fieldErrors: { userId: "alreadyExists" },
    });
    const nobody = { clientId: client.id, userId: "nobody" };
    await expect(blockUser(anActor(lead), nobody, now)).rejects.toMatchObject({
      fieldErrors: { userId: "choiceInvalid" },
    });
    await expect(unblockUser(anActor(lead), on(stranger), now)).rejects.toThrow("notFound");
    expect(await facts()).toMatchObject({ blocked: [colleague.id], responsibleId: worker.id });
  });
});

describe("the page of people", () => {
  it("tells the lead of a client under turvakielto the number and the staff, not the name", async () => {
    const hidden = await aClient({
      teamId,
      responsibleId: worker.id,
      lastName: "Suojattu",
      nonDisclosure: true,
    });
    const page = await getClientPeople(anActor(lead), hidden.id, now);
    expect(page).toMatchObject({ number: hidden.number, name: "", canOpen: false, responsibleId: worker.id });
    expect(page.teams.find(({ id }) => id === teamId)?.people).toHaveLength(3);
    expect(JSON.stringify(page)).not.toContain("Suojattu");
  });

  it("does not exist for a colleague", async () => {
    await expect(getClientPeople(anActor(colleague), client.id, now)).rejects.toThrow("notFound");
  });
});
