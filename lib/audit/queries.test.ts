import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { aClient } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import { audit } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { messagesOf } from "@/lib/i18n/messages";
import { acts } from "./acts";
import { exportLog } from "./commands/export";
import { findLoggedClient } from "./commands/find-client";
import { type LogFilters, logQuery, readLogFilters } from "./filters";
import { listLog } from "./queries";
import { type AuditEntry, recordAudit } from "./record";
import { exportLimit, logPageSize } from "./terms";

const now = new Date("2026-11-24T08:00:00Z");

test("the auditor reads the log newest first, by client number, and the reading is logged too", async () => {
  const auditor = anActor(await aUser({ role: "auditor" }));
  const worker = anActor(await aUser());
  const client = await aClient();
  for (let minute = 0; minute < logPageSize; minute++)
    await transact((tx) =>
      recordAudit(
        tx,
        worker,
        { act: "client.open", clientId: client.id },
        new Date(now.getTime() - minute * 60_000),
      ),
    );
  const first = await listLog(auditor, { page: 1 }, now);
  expect(first.rows[0]).toMatchObject({
    act: "client.open",
    clientNumber: client.number,
    userName: worker.name,
    at: now,
  });
  const second = await listLog(auditor, { page: 99 }, new Date(now.getTime() + 1000));
  expect(second.page).toBe(2);
  expect(second.total).toBe(logPageSize + 1);
  expect((await listLog(auditor, { page: 1 }, now)).rows[0]).toMatchObject({
    act: "audit.open",
    userName: auditor.name,
  });
});

test.each(["worker", "lead", "admin"] as const)("for a %s there is no log", async (role) => {
  await expect(listLog(anActor(await aUser({ role })), { page: 1 }, now)).rejects.toMatchObject({
    code: "notFound",
  });
});

test("every act has its words", () => {
  const words: Record<string, Record<string, string>> = messagesOf("fi").audit.acts;
  for (const act of acts) {
    const [thing = "", verb = ""] = act.split(".");
    expect(words[thing]?.[verb], act).toBeTruthy();
  }
});

describe("filters", () => {
  const at = (day: string, time = "08:00") => new Date(`${day}T${time}:00Z`);

  async function someRows() {
    const [worker, other] = [anActor(await aUser()), anActor(await aUser())];
    const [client, elsewhere] = [await aClient(), await aClient()];
    const rows: [Actor, AuditEntry, Date][] = [
      [worker, { act: "client.open", clientId: client.id, ground: "responsible" }, at("2025-03-01")],
      [worker, { act: "client.list", detail: { ids: [elsewhere.id, client.id] } }, at("2025-03-02")],
      [other, { act: "plan.open", clientId: client.id, ground: "lead" }, at("2025-03-02", "21:59")],
      [other, { act: "client.open", clientId: elsewhere.id, ground: "reason" }, at("2025-03-02", "22:00")],
    ];
    for (const [who, entry, when] of rows) await transact((tx) => recordAudit(tx, who, entry, when));
    return { worker, other, client, elsewhere };
  }

  test("narrow by client (also in lists), person, act, ground and days", async () => {
    const auditor = anActor(await aUser({ role: "auditor" }));
    const { worker, other, client, elsewhere } = await someRows();
    const days = { from: "2025-03-01", to: "2025-03-02" };
    const found = async (filters: LogFilters) =>
      (await listLog(auditor, { page: 1, ...days, ...filters }, now)).rows.map(({ act }) => act);
    expect(await found({ client: client.id })).toEqual(["plan.open", "client.list", "client.open"]);
    expect(await found({ client: elsewhere.id })).toEqual(["client.list"]);
    expect(await found({ user: worker.userId })).toEqual(["client.list", "client.open"]);
    expect(await found({ user: other.userId, act: "plan.open" })).toEqual(["plan.open"]);
    expect(await found({ client: client.id, ground: "lead" })).toEqual(["plan.open"]);
    expect(await found({ user: other.userId, to: "2025-03-03" })).toEqual(["client.open", "plan.open"]);
    expect(await found({ client: "%" })).toEqual([]);
  });

  test("stand in the address and come back; what is not understood is left out", () => {
    const filters = { client: "c-1", act: "plan.open", ground: "lead", from: "2025-03-01" } as const;
    const query = new URLSearchParams(logQuery({ ...filters, page: 3 }));
    expect(readLogFilters(Object.fromEntries(query))).toEqual({ ...filters, page: 3 });
    expect(readLogFilters({ act: "x", client: "a b", from: "2025-02-30", page: "-1" })).toEqual({ page: 1 });
  });

  test("a client is found by number and by personal id, for the auditor only, without a trace of what was typed", async () => {
    const user = await aUser({ role: "auditor" });
    const auditor = anActor(user);
    const client = await aClient({ personalId: "131052-902Y" });
    for (const text of [client.number, ` ${client.number.slice(2)}`, "131052-902y"])
      expect(await findLoggedClient(auditor, text, now)).toBe(client.id);
    await expect(findLoggedClient(auditor, "A-999999", now)).rejects.toMatchObject({
      fieldErrors: { text: "clientUnknown" },
    });
    const rows = await transact((tx) => tx.select().from(audit).where(eq(audit.userId, user.id)));
    expect(rows.map(({ clientId }) => clientId)).toEqual([client.id, client.id, client.id, null]);
    expect(JSON.stringify(rows.map(({ detail }) => detail))).not.toContain("131052");
    await expect(
      findLoggedClient(anActor(await aUser({ role: "admin" })), client.number, now),
    ).rejects.toThrow("notFound");
  });

  test("an export gives the filtered rows in batches, and is logged with its filters and length", async () => {
    const user = await aUser({ role: "auditor" });
    const worker = anActor(await aUser());
    const filters = { user: worker.userId };
    await transact(async (tx) => {
      for (let minute = 0; minute < 1_203; minute++)
        await recordAudit(
          tx,
          worker,
          { act: "client.search" },
          new Date(now.getTime() - (minute % 7) * 60_000),
        );
    });
    const later = new Date(now.getTime() + 60_000);
    const batches = await Array.fromAsync(await exportLog(anActor(user), filters, later));
    expect(batches.map((batch) => batch.length)).toEqual([1_000, 203]);
    expect(new Set(batches.flat().map(({ id }) => id)).size).toBe(1_203);
    const rows = await transact((tx) => tx.select().from(audit).where(eq(audit.userId, user.id)));
    expect(rows).toMatchObject([{ act: "audit.export", detail: { filters, n: 1_203 } }]);
  });

  test("an export over the limit, or for another role, gives nothing", async () => {
    expect(exportLimit).toBeGreaterThan(10_000);
    for (const role of ["worker", "lead", "admin"] as const)
      await expect(exportLog(anActor(await aUser({ role })), {}, now)).rejects.toThrow("notFound");
  });
});
