import { eq } from "drizzle-orm";
import { createTranslator } from "next-intl";
import { beforeEach, describe, expect, test } from "vitest";
import type { ClientRow } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import { audit, clients, handOvers } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { messagesOf } from "@/lib/i18n/messages";
import { startCorrection } from "@/lib/plans/commands/correct";
import { aConfirmedPlan, confirmNow, workerAndClient } from "@/lib/plans/test-plans";
import { markHandedOver, takeBackHandOver } from "./commands";
import { listHandOvers, openRecordText } from "./queries";
import type { RecordTools } from "./words";

const now = new Date("2026-11-24T08:00:00Z");
const day = "2026-11-24";
const messages = messagesOf("fi");
const tools = {
  t: createTranslator({ locale: "fi", messages, namespace: "handOver.record" }),
  plan: createTranslator({ locale: "fi", messages, namespace: "planSummary" }),
  locale: "fi",
} as unknown as RecordTools;
const plain = { hidden: false, notes: false };

let worker: Actor;
let client: ClientRow;
let documentId: string;
beforeEach(async () => {
  ({ worker, client } = await workerAndClient());
  documentId = await aConfirmedPlan(worker, client.id, { wish: "Oma koti" }, now);
});

const of = () => ({ kind: "plan", documentId }) as const;
const marks = () => transact((tx) => tx.select().from(handOvers).where(eq(handOvers.documentId, documentId)));
const acts = async () => {
  const rows = await transact((tx) => tx.select().from(audit).where(eq(audit.clientId, client.id)));
  return rows.map(({ act }) => act);
};

describe("marking a text as handed over", () => {
  test("keeps the revision, the day and who did it, and leaves an audit row", async () => {
    await markHandedOver(worker, { ...of(), revision: 1, day }, now);
    expect(await marks()).toMatchObject([{ revision: 1, day, byName: worker.name, clientId: client.id }]);
    expect(await acts()).toContain("plan.handOver");
  });

  test("twice the same is one mark", async () => {
    await markHandedOver(worker, { ...of(), revision: 1, day }, now);
    await markHandedOver(worker, { ...of(), revision: 1, day }, now);
    expect(await marks()).toHaveLength(1);
  });

  test.each([
    ["in the future", "2026-11-25", "dateInFuture"],
    ["before the text was confirmed", "2026-11-23", "dateBeforeConfirmed"],
  ])("on a day %s is refused and leaves nothing", async (_, wrong, key) => {
    await expect(markHandedOver(worker, { ...of(), revision: 1, day: wrong }, now)).rejects.toMatchObject({
      fieldErrors: { day: key },
    });
    expect(await marks()).toEqual([]);
    expect(await acts()).not.toContain("plan.handOver");
  });

  test("is refused for a revision that is not there, a stranger and an archived client", async () => {
    const stranger = anActor(await aUser());
    const asked = { ...of(), revision: 1, day };
    await expect(markHandedOver(worker, { ...asked, revision: 2 }, now)).rejects.toMatchObject({
      code: "notFound",
    });
    await expect(markHandedOver(stranger, asked, now)).rejects.toMatchObject({ code: "notFound" });
    await transact((tx) => tx.update(clients).set({ status: "archived" }).where(eq(clients.id, client.id)));
    await expect(markHandedOver(worker, asked, now)).rejects.toMatchObject({ code: "archived" });
    expect(await marks()).toEqual([]);
  });
});

describe("taking a mark back", () => {
  test("takes it out of what shows, keeps who took it, and it may be made anew", async () => {
    await markHandedOver(worker, { ...of(), revision: 1, day }, now);
    const [mark] = await marks();
    await takeBackHandOver(worker, { handOverId: mark?.id ?? "" }, now);
    expect(await marks()).toMatchObject([{ removedAt: now, removedBy: worker.userId }]);
    const again = takeBackHandOver(worker, { handOverId: mark?.id ?? "" }, now);
    await expect(again).rejects.toMatchObject({ code: "notFound" });
    await markHandedOver(worker, { ...of(), revision: 1, day }, now);
    expect(await marks()).toHaveLength(2);
    expect(await acts()).toEqual(expect.arrayContaining(["plan.handOver", "plan.takeBack"]));
  });

  test("is refused to a stranger, and of what is not there", async () => {
    await markHandedOver(worker, { ...of(), revision: 1, day }, now);
    const [mark] = await marks();
    const stranger = anActor(await aUser());
    await expect(takeBackHandOver(stranger, { handOverId: mark?.id ?? "" }, now)).rejects.toMatchObject({
      code: "notFound",
    });
    await expect(takeBackHandOver(worker, { handOverId: "none" }, now)).rejects.toMatchObject({
      code: "notFound",
    });
    expect(await marks()).toHaveLength(1);
  });
});

describe("the text of a document", () => {
  test("is of the latest confirmed revision, with its marks, and leaves an audit row", async () => {
    await markHandedOver(worker, { ...of(), revision: 1, day }, now);
    await startCorrection(worker, { planId: documentId, reason: "Kirjoitusvirhe korjataan" }, now);
    await confirmNow(worker, documentId, now);
    const page = await openRecordText(worker, of(), plain, tools, now);
    expect(page).toMatchObject({ revision: 2, clientId: client.id, leftOut: 0 });
    expect(page.text).toContain("Oma koti");
    expect(page.handOvers).toMatchObject([{ revision: 1 }]);
    expect(await acts()).toContain("plan.copy");
  });

  test("is for the client's own workers; its marks for whoever may open the client", async () => {
    const lead = anActor(await aUser({ role: "lead", teamIds: [client.teamId] }));
    await expect(openRecordText(lead, of(), plain, tools, now)).rejects.toMatchObject({ code: "notFound" });
    expect(await listHandOvers(lead, { clientId: client.id, ...of() }, now)).toEqual([]);
    const stranger = anActor(await aUser());
    await expect(listHandOvers(stranger, { clientId: client.id, ...of() }, now)).rejects.toMatchObject({
      code: "notFound",
    });
  });
});
