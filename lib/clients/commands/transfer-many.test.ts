import { inArray } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { auditOf } from "@/db/factories/audit";
import { type ClientRow, someClients } from "@/db/factories/clients";
import { anActor, aTeam, aUser, type UserRow } from "@/db/factories/people";
import { blocks, clients } from "@/db/schema";
import { transact } from "@/db/store";
import { openHome } from "../queries/home";
import { getTransfer } from "../queries/transfer";
import { transferManySchema } from "../schema";
import { transferMany } from "./transfer-many";

const now = new Date("2026-11-24T09:00:00Z");
let teamId: string;
let lead: UserRow;
let left: UserRow;
let workers: [UserRow, UserRow];
let given: ClientRow[];

beforeEach(async () => {
  ({ id: teamId } = await aTeam());
  lead = await aUser({ role: "lead", teamIds: [teamId] });
  left = await aUser({ teamIds: [teamId], disabledAt: now });
  workers = [await aUser({ teamIds: [teamId] }), await aUser({ teamIds: [teamId] })];
  const of = { teamId, responsibleId: left.id };
  given = await someClients([of, of, { ...of, nonDisclosure: true, lastName: "Suojattu" }]);
});

const ids = () => given.map(({ id }) => id);
const to = (...pairs: [ClientRow | undefined, UserRow][]) =>
  transferManySchema.parse({ gives: pairs.map(([client, user]) => `${client?.id}:${user.id}`) });
async function responsible(): Promise<(string | null)[]> {
  const rows = await transact((tx) => tx.select().from(clients).where(inArray(clients.id, ids())));
  return ids().map((id) => rows.find((row) => row.id === id)?.responsibleId ?? null);
}
async function block(client: ClientRow | undefined, user: UserRow) {
  const row = { clientId: client?.id ?? "", userId: user.id, addedAt: now, addedBy: lead.id };
  await transact(async (tx) => void (await tx.insert(blocks).values(row)));
}

describe("transferring many", () => {
  it("gives each client to its worker, with an audit row for each", async () => {
    const [a, b] = workers;
    const count = await transferMany(anActor(lead), to([given[0], a], [given[1], b], [given[2], a]), now);
    expect(count).toBe(3);
    expect(await responsible()).toEqual([a.id, b.id, a.id]);
    for (const { id } of given)
      expect(await auditOf(id)).toMatchObject([
        { act: "client.transfer", ground: "lead", detail: { from: { responsibleId: left.id } } },
      ]);
  });

  it("gives none when one is refused: a block, a worker of another team, a client of another team", async () => {
    const [a] = workers;
    await block(given[1], a);
    const stranger = await aUser();
    const [foreign] = await someClients([{ teamId: stranger.teamIds[0] ?? "", responsibleId: stranger.id }]);
    const refused: [Parameters<typeof to>, object][] = [
      [
        [
          [given[0], a],
          [given[1], a],
        ],
        { fieldErrors: { gives: "userBlocked" } },
      ],
      [
        [
          [given[0], a],
          [given[2], stranger],
        ],
        { fieldErrors: { gives: "userAway" } },
      ],
      [
        [
          [given[0], a],
          [given[2], left],
        ],
        { fieldErrors: { gives: "userAway" } },
      ],
      [
        [
          [given[0], a],
          [foreign, a],
        ],
        { code: "notFound" },
      ],
    ];
    for (const [pairs, error] of refused)
      await expect(transferMany(anActor(lead), to(...pairs), now)).rejects.toMatchObject(error);
    expect(await responsible()).toEqual([left.id, left.id, left.id]);
    expect(await auditOf(given[0]?.id ?? "")).toEqual([]);
  });

  it("is refused to a lead whom one of the clients is blocked from", async () => {
    await block(given[2], lead);
    const [a] = workers;
    await expect(transferMany(anActor(lead), to([given[0], a], [given[2], a]), now)).rejects.toThrow(
      "notFound",
    );
    expect(await responsible()).toEqual([left.id, left.id, left.id]);
  });

  it("moves the client to the worker's team where the worker is of another of the lead's", async () => {
    const second = await aTeam();
    const other = await aUser({ teamIds: [second.id] });
    const both = anActor({ ...lead, teamIds: [teamId, second.id] });
    await transferMany(both, to([given[0], other]), now);
    const [row] = await transact((tx) =>
      tx
        .select()
        .from(clients)
        .where(inArray(clients.id, [given[0]?.id ?? ""])),
    );
    expect(row).toMatchObject({ teamId: second.id, responsibleId: other.id });
  });

  it("is for leads only", async () => {
    for (const by of [workers[0], await aUser({ role: "admin" })]) {
      await expect(transferMany(anActor(by), to([given[0], workers[0]]), now)).rejects.toThrow("notFound");
      const asked = getTransfer(anActor(by), { clientIds: ids(), to: [] }, now);
      await expect(asked).rejects.toThrow("notFound");
    }
  });
});

describe("the preview", () => {
  it("shares evenly past the block lists, and names a client under turvakielto by number only", async () => {
    const [a, b] = workers;
    await block(given[0], a);
    const page = await getTransfer(anActor(lead), { clientIds: ids(), to: [a.id, b.id] }, now);
    expect(page.given).toEqual([
      { clientId: given[0]?.id, userId: b.id },
      { clientId: given[1]?.id, userId: a.id },
      { clientId: given[2]?.id, userId: a.id },
    ]);
    expect(page.clients.map(({ view }) => view)).toEqual(["full", "full", "number"]);
    expect(JSON.stringify(page)).not.toContain("Suojattu");
    expect(await responsible()).toEqual([left.id, left.id, left.id]);
  });

  it("says whom none of the chosen may have, and knows nothing of another team's clients and workers", async () => {
    const [a] = workers;
    await block(given[1], a);
    const stranger = await aUser();
    const [foreign] = await someClients([{ teamId: stranger.teamIds[0] ?? "" }]);
    const asked = { clientIds: [...ids(), foreign?.id ?? ""], to: [a.id, stranger.id] };
    const page = await getTransfer(anActor(lead), asked, now);
    expect(page.left).toEqual([given[1]?.id]);
    expect(page.clients).toHaveLength(3);
    expect(page.given.every(({ userId }) => userId === a.id)).toBe(true);
  });

  it("finds a worker's clients of one team, where that is asked", async () => {
    const other = await aTeam();
    const leads = await aUser({ role: "lead", teamIds: [teamId, other.id] });
    const shared = await aUser({ teamIds: [teamId, other.id] });
    const [here, there] = await someClients([
      { teamId, responsibleId: shared.id },
      { teamId: other.id, responsibleId: shared.id },
    ]);
    const asked = { clientIds: [], worker: shared.id, to: [] };
    const of = async (team?: string) =>
      (await getTransfer(anActor(leads), { ...asked, team }, now)).clients.map(({ id }) => id);
    expect(await of(other.id)).toEqual([there?.id]);
    expect((await of()).toSorted()).toEqual([here?.id, there?.id].toSorted());
    const toSelf = await getTransfer(anActor(leads), { ...asked, to: [shared.id] }, now);
    expect(toSelf.given).toEqual([]);
  });

  it("finds all clients whose worker has left, as many as the lead's home page counts", async () => {
    const moved = await aUser();
    await someClients([
      { teamId, responsibleId: moved.id },
      { teamId, responsibleId: workers[0].id },
      { teamId, responsibleId: null },
      { teamId, responsibleId: left.id, status: "archived" },
    ]);
    const page = await getTransfer(anActor(lead), { clientIds: [], worker: "gone", to: [] }, now);
    expect(page.total).toBe(4);
    const { counts } = await openHome(anActor(lead), now);
    expect(counts.find(({ name }) => name === "workerGone")?.count).toBe(4);
  });
});
