import { beforeEach, describe, expect, it } from "vitest";
import { auditOf } from "@/db/factories/audit";
import { aClient, type ClientRow } from "@/db/factories/clients";
import { anActor, aUser, type UserRow } from "@/db/factories/people";
import { openWithReason } from "../commands/reason";
import { openClient } from "./open";
import { getReasonAsked } from "./reason";

const now = new Date("2026-11-24T09:00:00Z");
let worker: UserRow;
let colleague: UserRow;
let lead: UserRow;
let client: ClientRow;

beforeEach(async () => {
  worker = await aUser({ phone: "040 555" });
  colleague = await aUser({ teamIds: worker.teamIds });
  lead = await aUser({ role: "lead", teamIds: worker.teamIds });
  client = await aClient({
    teamId: worker.teamIds[0] ?? "",
    responsibleId: worker.id,
    firstName: "Milla",
    lastName: "Nuori",
    birthDate: "2008-11-25",
    personalId: "251108A9335",
    address: "Katu 1",
    noPost: true,
    guardianKind: "guardian",
    guardianScope: "money",
    guardianName: "Eeva",
    coWorkerIds: [lead.id],
  });
});

const reason = (clientId: string) => ({ clientId, reason: "Asiakas soitti päivystykseen" });

describe("opening a client", () => {
  it("shows a named worker the person, the contact data and how to keep them safe", async () => {
    const opening = await openClient(anActor(worker), client.id, now);
    expect(opening).toMatchObject({
      access: "open",
      client: {
        name: "Milla Nuori",
        age: 17,
        isMinor: true,
        personalIdMasked: "251108A****",
        contact: { address: "Katu 1" },
        safeContact: { noPost: true, noSms: false },
        guardian: { kind: "guardian", scope: "money", name: "Eeva" },
        responsible: { id: worker.id, phone: "040 555" },
        coWorkers: [{ id: lead.id }],
        ground: "responsible",
        canEdit: true,
        canAdminister: true,
      },
    });
    expect(JSON.stringify(opening)).not.toContain("933");
    expect(await auditOf(client.id)).toMatchObject([{ act: "client.open", ground: "responsible" }]);
  });

  it("asks a colleague for a reason first and leaves no visit that did not happen", async () => {
    expect(await openClient(anActor(colleague), client.id, now)).toEqual({ access: "reason" });
    expect(await auditOf(client.id)).toEqual([]);
    expect(await getReasonAsked(anActor(colleague), client.id, now)).toMatchObject({
      initials: "M. N.",
      responsible: { phone: "040 555" },
      isOpen: false,
    });
  });

  it("with a reason lets a colleague read, until midnight in Finland", async () => {
    await openWithReason(anActor(colleague), reason(client.id), now);
    const late = new Date("2026-11-24T21:59:00Z");
    expect(await openClient(anActor(colleague), client.id, late)).toMatchObject({
      access: "open",
      client: { ground: "reason", canEdit: false, canAdminister: false },
    });
    const tomorrow = new Date("2026-11-24T22:00:00Z");
    expect(await openClient(anActor(colleague), client.id, tomorrow)).toEqual({ access: "reason" });
    expect((await auditOf(client.id)).map(({ act }) => act)).toEqual([
      "client.openWithReason",
      "client.open",
    ]);
    expect(JSON.stringify(await auditOf(client.id))).not.toContain("päivystykseen");
  });

  it("reads as not found for another team, a blocked colleague, an administrator, and a client there is not", async () => {
    const kept = await aClient({
      teamId: client.teamId,
      responsibleId: worker.id,
      blockedIds: [colleague.id],
    });
    const tries: [UserRow, string][] = [
      [await aUser(), client.id],
      [colleague, kept.id],
      [await aUser({ role: "admin" }), client.id],
      [worker, "nobody"],
    ];
    for (const [user, id] of tries) {
      await expect(openClient(anActor(user), id, now)).rejects.toThrow("notFound");
      await expect(getReasonAsked(anActor(user), id, now)).rejects.toThrow("notFound");
      await expect(openWithReason(anActor(user), reason(id), now)).rejects.toThrow("notFound");
    }
  });

  it("under turvakielto is for the named only: no reason opens it, and not the lead's office", async () => {
    const hidden = await aClient({ teamId: client.teamId, responsibleId: worker.id, nonDisclosure: true });
    for (const user of [colleague, lead]) {
      await expect(openClient(anActor(user), hidden.id, now)).rejects.toThrow("notFound");
      await expect(openWithReason(anActor(user), reason(hidden.id), now)).rejects.toThrow("notFound");
    }
    expect(await openClient(anActor(worker), hidden.id, now)).toMatchObject({
      client: { nonDisclosure: true, contact: { phone: "" } },
    });
    expect((await auditOf(hidden.id)).map(({ userId }) => userId)).toEqual([worker.id]);
  });
});
