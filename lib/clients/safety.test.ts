import { beforeEach, describe, expect, it, test } from "vitest";
import { aClient, type ClientRow } from "@/db/factories/clients";
import { anActor, aTeam, aUser, type UserRow } from "@/db/factories/people";
import { audit } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { listLog } from "@/lib/audit/queries";
import { planForClient } from "@/lib/plans/for-client";
import { openPlanStart } from "@/lib/plans/queries";
import { aConfirmedPlan } from "@/lib/plans/test-plans";
import { addClient } from "./commands/add";
import { openWithReason } from "./commands/reason";
import { transferClient } from "./commands/transfer";
import { defaultFilters } from "./filters";
import { getClientForEdit } from "./queries/edit";
import { openHome } from "./queries/home";
import { listClients } from "./queries/list";
import { openClient } from "./queries/open";
import { getClientPeople } from "./queries/people";
import { getReasonAsked } from "./queries/reason";
import { listReasons } from "./queries/reasons";
import { searchClients } from "./queries/search";
import { getTransfer } from "./queries/transfer";
import { addClientSchema } from "./schema";

const now = new Date("2026-11-24T09:00:00Z");
const secret = {
  firstName: "Salla",
  lastName: "Suojattu",
  address: "Piilotie 7",
  phone: "040 777 1234",
  email: "salla@piilo.invalid",
  municipality: "Piilola",
  personalId: "131052-902Y",
};
let teamId: string;
let worker: UserRow;
let colleague: UserRow;
let lead: UserRow;

beforeEach(async () => {
  ({ id: teamId } = await aTeam());
  worker = await aUser({ teamIds: [teamId] });
  colleague = await aUser({ teamIds: [teamId] });
  lead = await aUser({ role: "lead", teamIds: [teamId] });
});

/** Everything a person may look at in which a client could show. */
async function everythingSeen(actor: Actor, client: ClientRow): Promise<string> {
  const filters = defaultFilters(actor.role);
  const looks: Promise<unknown>[] = [
    openHome(actor, now),
    listClients(actor, { ...filters, scope: "team" }, now),
    ...["Suojattu", "Salla", client.number, secret.personalId, "Piilotie", "Piilola", "040 777"].map((text) =>
      searchClients(actor, { text }, now),
    ),
    openClient(actor, client.id, now),
    getClientForEdit(actor, client.id, now),
    getClientPeople(actor, client.id, now),
    getReasonAsked(actor, client.id, now),
    openPlanStart(actor, client.id, now),
    getTransfer(actor, { clientIds: [client.id], to: [] }, now),
    listReasons(actor, { unseen: false, page: 1 }, now),
  ];
  const seen = await Promise.allSettled(looks);
  return JSON.stringify(seen.map((look) => (look.status === "fulfilled" ? look.value : null)));
}

const words = Object.values(secret).filter((word) => word !== "Salla");

describe("under turvakielto", () => {
  let client: ClientRow;
  beforeEach(async () => {
    client = await aClient({ teamId, responsibleId: worker.id, ...secret, nonDisclosure: true });
  });

  it("no list, search or page tells the unnamed who or where the client is, not even the lead", async () => {
    for (const user of [colleague, lead, await aUser({ role: "auditor" }), await aUser({ role: "admin" })]) {
      const seen = await everythingSeen(anActor(user), client);
      for (const word of words) expect(seen, `${user.role}: ${word}`).not.toContain(word);
    }
    // The same looks would have shown it.
    const named = await everythingSeen(anActor(worker), client);
    for (const word of words) expect(named).toContain(word);
  });

  it("the number is for the lead only", async () => {
    expect(await everythingSeen(anActor(lead), client)).toContain(client.number);
    expect(await everythingSeen(anActor(colleague), client)).not.toContain(client.number);
  });

  it("opening with a reason is off, also with a reason given before", async () => {
    const input = { clientId: client.id, reason: "Asiakas soitti ja tarvitsee apua." };
    for (const user of [colleague, lead])
      await expect(openWithReason(anActor(user), input, now)).rejects.toThrow("notFound");
    const before = await aClient({
      teamId,
      responsibleId: worker.id,
      ...secret,
      personalId: null,
      nonDisclosure: true,
      reasons: [{ userId: colleague.id, day: "2026-11-24" }],
    });
    await expect(openClient(anActor(colleague), before.id, now)).rejects.toThrow("notFound");
  });

  it("a former partner who adds the person learns nothing", async () => {
    const { firstName, lastName, personalId } = secret;
    const input = addClientSchema.parse({
      firstName,
      lastName,
      personalId,
      assignTo: `${teamId}:${colleague.id}`,
    });
    expect(await addClient(anActor(colleague), input, now)).toMatchObject({ outcome: "added" });
  });

  it("neither the log nor its detail holds a name or an address", async () => {
    await everythingSeen(anActor(worker), client);
    await everythingSeen(anActor(lead), client);
    const rows = await transact((tx) => tx.select().from(audit));
    const log = await listLog(anActor(await aUser({ role: "auditor" })), { page: 1, client: client.id }, now);
    expect(log.total).toBeGreaterThan(5);
    for (const word of words) expect(JSON.stringify([rows, log])).not.toContain(word);
  });
});

test("a block beats every right there is: named, co-worker, substitute, lead, reason", async () => {
  const away = await aUser({ teamIds: [teamId] });
  const ways: { user: UserRow; spec: Parameters<typeof aClient>[0]; over?: object }[] = [
    { user: worker, spec: { responsibleId: worker.id } },
    { user: colleague, spec: { coWorkerIds: [colleague.id] } },
    { user: colleague, spec: { responsibleId: away.id }, over: { substituteFor: [away.id] } },
    { user: lead, spec: {} },
    { user: colleague, spec: { reasons: [{ userId: colleague.id, day: "2026-11-24" }] } },
  ];
  for (const [place, { user, spec, over }] of ways.entries()) {
    const [name, street] = [`Estetty${place}x`, `Estokuja${place}x`];
    const actor = anActor(user, over);
    const of = { teamId, ...secret, personalId: null, ...spec };
    const open = await aClient(of);
    expect((await openClient(actor, open.id, now)).access).toBe("open");
    const client = await aClient({
      ...of,
      lastName: name,
      address: street,
      blockedIds: [user.id],
    });
    const seen = await everythingSeen(actor, client);
    for (const word of [client.number, name, street]) expect(seen).not.toContain(word);
    const asked = { clientId: client.id, reason: "Asiakas soitti ja tarvitsee apua." };
    await expect(openWithReason(actor, asked, now)).rejects.toThrow("notFound");
    const assignTo = { teamId, responsibleId: away.id };
    const given = transferClient(actor, { clientId: client.id, assignTo, keepAsCoWorker: false }, now);
    await expect(given).rejects.toThrow("notFound");
  }
});

test("how to reach the client safely comes with the contact data to everyone who sees them", async () => {
  const safe = { noPost: true, noSms: true, noEmail: true, noLink: true, safePhoneHours: "ma–pe 9–11" };
  const client = await aClient({ teamId, responsibleId: worker.id, ...secret, personalId: null, ...safe });
  for (const user of [worker, lead]) {
    const opened = await openClient(anActor(user), client.id, now);
    expect(opened).toMatchObject({ client: { contact: { phone: secret.phone }, safeContact: safe } });
  }
});

test("what is marked as not shown comes on no paper for the client, the goal of leaving violence by itself", async () => {
  const client = await aClient({ teamId, responsibleId: worker.id });
  const actor = anActor(worker);
  await aConfirmedPlan(
    actor,
    client.id,
    {
      "goals.leaving-violence.chosen": true,
      "goals.leaving-violence.words": "Salainen tavoite",
      "factors.own-aaaaaaaa.chosen": true,
      "factors.own-aaaaaaaa.words": "Salainen tekijä",
      "factors.own-aaaaaaaa.effect": 1,
      "factors.own-aaaaaaaa.hidden": true,
      "steps.own-bbbbbbbb.chosen": true,
      "steps.own-bbbbbbbb.what": "Salainen askel",
      "steps.own-bbbbbbbb.goalKey": "leaving-violence",
      meetingPlace: "Salainen paikka",
    },
    now,
  );
  const { carried } = await openPlanStart(actor, client.id, now);
  if (!carried) throw new Error("no plan");
  const all = JSON.stringify(carried);
  for (const word of ["Salainen tavoite", "Salainen tekijä", "Salainen askel"]) expect(all).toContain(word);
  expect(JSON.stringify(planForClient(carried, { nonDisclosure: true }))).not.toContain("Salainen");
});
