import { beforeEach, expect, test } from "vitest";
import { auditOf } from "@/db/factories/audit";
import { aClient, type ClientRow } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import type { Actor } from "@/lib/access/actor";
import { archiveClient } from "@/lib/clients/commands/archive";
import { commandLineActor } from "@/lib/exchange/command-line";
import { recordExport, researchFile } from "@/lib/exchange/commands/export";
import { jsonFile } from "@/lib/exchange/export/json";
import { workerAndClient } from "@/lib/plans/test-plans";
import { recordConsent } from "./commands";
import { openConsents } from "./queries";
import type { ConsentInput } from "./schema";

const now = new Date("2026-11-24T08:00:00Z");
const later = new Date("2026-11-24T09:00:00Z");
let worker: Actor;
let client: ClientRow;
beforeEach(async () => {
  ({ worker, client } = await workerAndClient());
});

const say = (over: Partial<ConsentInput> = {}, actor = worker, at = now) =>
  recordConsent(
    actor,
    { clientId: client.id, kind: "research", given: true, giver: "client", day: "2026-11-20", ...over },
    at,
  );
const entries = async (kind = "research") =>
  (await openConsents(worker, client.id, later)).kinds.find((one) => one.kind === kind)?.entries ?? [];
const acts = async () => (await auditOf(client.id)).map(({ act }) => act);

test("a consent is kept with who gave it, on which day and who wrote it down, and its history stays", async () => {
  await say();
  await say({ given: false, day: "2026-11-24" }, worker, later);
  expect(await entries()).toMatchObject([
    { given: false, giver: "client", day: "2026-11-24", byName: worker.name },
    { given: true, giver: "client", day: "2026-11-20", at: now },
  ]);
  expect(await entries("kela")).toEqual([]);
  expect(await acts()).toEqual(
    expect.arrayContaining(["consents.give", "consents.withdraw", "consents.open"]),
  );
});

test("a double press is one row", async () => {
  await Promise.all([say(), say()]);
  expect(await entries()).toHaveLength(1);
});

test("withdrawing takes the client out of files for research; without a recorded consent nobody is in", async () => {
  const inFile = async () => {
    const asked = { teamIds: [client.teamId], permit: "THL/1/2026", as: "json" };
    const chosen = await recordExport(commandLineActor(), asked, later);
    const file = researchFile(chosen, asked.permit, later);
    const text = (await Array.fromAsync(jsonFile(file.head, file.batches))).join("");
    return JSON.parse(text).clients.length as number;
  };
  expect(await inFile()).toBe(0);
  await say({ kind: "kela" });
  expect(await inFile()).toBe(0);
  await say();
  expect(await inFile()).toBe(1);
  await say({ given: false, day: "2026-11-20" }, worker, later);
  expect(await inFile()).toBe(0);
});

test.each([
  ["in the future", { day: "2026-11-25" }, { day: "dateInFuture" }],
  ["by a guardian whom the client has not", { giver: "guardian" }, { giver: "noGuardian" }],
] as const)("one %s is refused and leaves nothing", async (_, over, fieldErrors) => {
  await expect(say(over)).rejects.toMatchObject({ fieldErrors });
  expect(await acts()).toEqual([]);
});

test("one of a day before the last decision is refused: it would take back what was said since", async () => {
  await say({ given: false, day: "2026-11-22" });
  await expect(say({ day: "2026-11-21" })).rejects.toMatchObject({
    fieldErrors: { day: "dateBeforeConsent" },
  });
  expect(await entries()).toHaveLength(1);
});

test("a guardian decides where there is one", async () => {
  client = await aClient({
    teamId: client.teamId,
    responsibleId: worker.userId,
    guardianKind: "guardian",
    guardianScope: "both",
  });
  await say({ giver: "guardian" });
  expect(await entries()).toMatchObject([{ giver: "guardian" }]);
});

test("for an archived client a consent is only withdrawn", async () => {
  await say();
  await archiveClient(worker, { clientId: client.id, reason: "Asiakkuus päättyi" }, now);
  await expect(say({ kind: "kela" })).rejects.toMatchObject({ code: "archived" });
  await say({ given: false, day: "2026-11-24" }, worker, later);
  expect(await entries()).toHaveLength(2);
});

test("others than the client's workers find nothing: a colleague, a lead, an administrator, who is blocked", async () => {
  const teamIds = [client.teamId];
  const others = [
    await aUser({ teamIds }),
    await aUser({ role: "lead", teamIds }),
    await aUser({ role: "admin" }),
    await aUser({ role: "auditor" }),
  ];
  for (const user of others) {
    await expect(say({}, anActor(user))).rejects.toMatchObject({ code: "notFound" });
    await expect(openConsents(anActor(user), client.id, now)).rejects.toMatchObject({ code: "notFound" });
  }
  const blocked = await aClient({
    teamId: client.teamId,
    responsibleId: worker.userId,
    blockedIds: [worker.userId],
  });
  await expect(say({ clientId: blocked.id })).rejects.toMatchObject({ code: "notFound" });
  expect(await acts()).toEqual([]);
});
