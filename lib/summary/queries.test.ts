import { eq } from "drizzle-orm";
import { beforeAll, describe, expect, test } from "vitest";
import type { ClientRow } from "@/db/factories/clients";
import { aClient } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import { audit, clients, fields, plans, revisions } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { clientLocales } from "@/lib/i18n/client-locales";
import { clientDocument } from "./document";
import { openSummary } from "./queries";
import { aFullSummary, canaries, now } from "./test-summaries";

let worker: Actor;
let client: ClientRow;
let planId: string;
beforeAll(async () => {
  ({ worker, client, planId } = await aFullSummary());
});

const open = (actor: Actor, clientId: string, query = {}) =>
  openSummary(actor, { clientId, query, workerLocale: "fi", as: "print" }, now);
const printed = async (clientId: string) => {
  const rows = await transact((tx) => tx.select().from(audit).where(eq(audit.clientId, clientId)));
  return rows.filter(({ act }) => act === "summary.print");
};

describe("a summary", () => {
  test("is tried with words that do stand in the client's record", async () => {
    const stored = await transact(async (tx) => [
      await tx.select().from(revisions).where(eq(revisions.clientId, client.id)),
      await tx.select().from(clients).where(eq(clients.id, client.id)),
      await tx.select().from(plans).where(eq(plans.id, planId)),
      await tx.select().from(fields).where(eq(fields.documentId, planId)),
    ]);
    const text = JSON.stringify(stored);
    expect(canaries.filter((word) => !text.includes(word))).toEqual([]);
  });

  test.each(clientLocales)("in %s holds nothing that only workers may see", async (language) => {
    const { summary } = await open(worker, client.id, { language, beside: "en" });
    const text = JSON.stringify(summary?.document);
    const secrets = [...canaries, "150685-999X", "999X", "0501234567", client.number, "setting-conditions"];
    expect(canaries.length).toBeGreaterThan(30);
    expect(secrets.filter((secret) => text.includes(secret))).toEqual([]);
    expect(text).toContain("Kirjaston kokoushuone");
  });

  test("is kept and read back as it was", async () => {
    const { summary } = await open(worker, client.id, { beside: "sv" });
    expect(clientDocument.parse(JSON.parse(JSON.stringify(summary?.document)))).toEqual(summary?.document);
    expect(() =>
      clientDocument.parse({ ...summary?.document, parts: [{ key: "x", look: "html" }] }),
    ).toThrow();
  });

  test("tells whom to ask, when they answer, and all of a condition, whatever is left out", async () => {
    const { summary } = await open(worker, client.id, { chosen: "1" });
    const parts = summary?.document.parts ?? [];
    expect(parts.map(({ key }) => key)).toEqual(["contact", "conditions", "rights"]);
    const text = JSON.stringify(parts);
    for (const words of [
      "Maija Työntekijä",
      "Sosiaalityöntekijä",
      "040 000 0000",
      "arkisin 9–10",
      "30 päivän",
    ])
      expect(text).toContain(words);
  });

  test("leaves the worker's profession out of a neutral one, which care for safety asks for by itself", async () => {
    const { summary } = await open(worker, client.id);
    expect(summary?.choices.neutral).toBe(true);
    expect(summary?.document.title).toBe("Sovitut asiat");
    expect(JSON.stringify(summary?.document)).not.toContain("Sosiaalityöntekijä");
  });

  test("leaves an audit row, also for a client without a plan", async () => {
    const before = (await printed(client.id)).length;
    await open(worker, client.id);
    const rows = await printed(client.id);
    expect(rows.length).toBe(before + 1);
    expect(rows.at(-1)).toMatchObject({ object: planId, ground: "responsible" });
    const other = await aClient({ responsibleId: worker.userId, teamId: worker.teamIds[0] ?? "" });
    expect(await open(worker, other.id)).toEqual({ canShare: true, summary: undefined });
    expect((await printed(other.id)).length).toBe(1);
  });

  test("is read by the lead, who cannot share it, and is not there for others", async () => {
    const lead = anActor(await aUser({ role: "lead", teamIds: [client.teamId] }));
    expect(await open(lead, client.id)).toMatchObject({ canShare: false, summary: { choices: {} } });
    const stranger = anActor(await aUser());
    const before = (await printed(client.id)).length;
    await expect(open(stranger, client.id)).rejects.toMatchObject({ code: "notFound" });
    await expect(open(worker, "nobody")).rejects.toMatchObject({ code: "notFound" });
    expect((await printed(client.id)).length).toBe(before);
  });

  test("under turvakielto tells no meeting place", async () => {
    const { worker: own, client: hidden } = await aFullSummary({ nonDisclosure: true });
    const { summary } = await open(own, hidden.id);
    expect(JSON.stringify(summary?.document)).toContain("10.12.2026");
    expect(JSON.stringify(summary?.document)).not.toContain("Kirjaston kokoushuone");
  });
});
