import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it, test } from "vitest";
import { auditOf } from "@/db/factories/audit";
import { aClient, type ClientRow } from "@/db/factories/clients";
import { anActor, aTeam, aUser, type UserRow } from "@/db/factories/people";
import { audit, blocks, clients } from "@/db/schema";
import { transact } from "@/db/store";
import { countUnseenReasons, listReasons } from "../queries/reasons";
import { openWithReason } from "./reason";
import { seeReason } from "./see-reason";

const now = new Date("2026-11-24T09:00:00Z");
const reason = "Asiakas soitti ja tarvitsee vastauksen.";
const all = { unseen: false, page: 1 };
let worker: UserRow;
let colleague: UserRow;
let lead: UserRow;
let client: ClientRow;

beforeEach(async () => {
  const { id: teamId } = await aTeam();
  [worker, colleague] = [await aUser({ teamIds: [teamId] }), await aUser({ teamIds: [teamId] })];
  lead = await aUser({ role: "lead", teamIds: [teamId] });
  client = await aClient({ teamId, responsibleId: worker.id, lastName: "Näkyvä" });
  await openWithReason(anActor(colleague), { clientId: client.id, reason }, now);
});

describe("reasons for opening", () => {
  it("are read by the lead: who, whose client, when and why, and counted until looked at", async () => {
    const found = await listReasons(anActor(lead), all, now);
    expect(found).toMatchObject({ total: 1, canMark: true });
    expect(found.reasons).toMatchObject([
      {
        at: now,
        byName: colleague.name,
        reason,
        clientNumber: client.number,
        clientName: "Testi Näkyvä",
        responsibleName: worker.name,
        canOpen: true,
        seen: undefined,
      },
    ]);
    expect(await countUnseenReasons(anActor(lead))).toBe(1);
    await seeReason(anActor(lead), found.reasons[0]?.id ?? "", now);
    expect(await countUnseenReasons(anActor(lead))).toBe(0);
    expect((await listReasons(anActor(lead), { unseen: true, page: 1 }, now)).total).toBe(0);
    const [seen] = (await listReasons(anActor(lead), all, now)).reasons;
    expect(seen?.seen).toEqual({ by: lead.name, at: now });
    expect((await auditOf(client.id)).map(({ act }) => act)).toEqual([
      "client.openWithReason",
      "reasons.seen",
    ]);
    const read = await transact((tx) => tx.select().from(audit).where(eq(audit.userId, lead.id)));
    expect(read[0]).toMatchObject({ act: "reasons.open", detail: { ids: [client.id], total: 1 } });
    expect(JSON.stringify(read)).not.toContain(reason);
  });

  it("keep the first mark when two look at the same", async () => {
    const other = await aUser({ role: "lead", teamIds: lead.teamIds });
    const [given] = (await listReasons(anActor(lead), all, now)).reasons;
    await seeReason(anActor(lead), given?.id ?? "", now);
    await seeReason(anActor(other), given?.id ?? "", new Date(now.getTime() + 1000));
    expect((await listReasons(anActor(other), all, now)).reasons[0]?.seen).toEqual({
      by: lead.name,
      at: now,
    });
  });

  it("name a client who has come under turvakielto by number only, and one the lead is blocked from not at all", async () => {
    await transact((tx) => tx.update(clients).set({ nonDisclosure: true }).where(eq(clients.id, client.id)));
    const [given] = (await listReasons(anActor(lead), all, now)).reasons;
    expect(given).toMatchObject({ clientNumber: client.number, clientName: "", canOpen: false });
    const row = { clientId: client.id, userId: lead.id, addedAt: now, addedBy: worker.id };
    await transact(async (tx) => void (await tx.insert(blocks).values(row)));
    expect((await listReasons(anActor(lead), all, now)).reasons).toEqual([]);
    expect(await countUnseenReasons(anActor(lead))).toBe(0);
    await expect(seeReason(anActor(lead), given?.id ?? "", now)).rejects.toThrow("notFound");
  });

  it("are all read by the auditor, by number, who marks nothing", async () => {
    const auditor = anActor(await aUser({ role: "auditor" }));
    const found = await listReasons(auditor, all, now);
    const mine = found.reasons.find(({ clientId }) => clientId === client.id);
    expect(mine).toMatchObject({ reason, clientNumber: client.number, clientName: "", canOpen: false });
    expect(found.canMark).toBe(false);
    await expect(seeReason(auditor, mine?.id ?? "", now)).rejects.toThrow("notFound");
  });
});

test("another team's lead sees none of them, and for workers and administrators there is no list", async () => {
  const stranger = anActor(await aUser({ role: "lead" }));
  expect((await listReasons(stranger, all, now)).total).toBe(0);
  const [given] = (await listReasons(anActor(lead), all, now)).reasons;
  await expect(seeReason(stranger, given?.id ?? "", now)).rejects.toThrow("notFound");
  for (const role of ["worker", "admin"] as const) {
    const other = anActor(await aUser({ role }));
    await expect(listReasons(other, all, now)).rejects.toThrow("notFound");
    expect(await countUnseenReasons(other)).toBe(0);
  }
});
