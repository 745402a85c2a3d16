import { eq } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { anActor, aUser } from "@/db/factories/people";
import { audit, clients, officeSettings } from "@/db/schema";
import { read, transact } from "@/db/store";
import { readOffice } from "@/lib/access/session-office";
import { findSession, startSession } from "@/lib/access/session-store";
import { settings } from "@/lib/env";
import { dueMonths, dueSoonDays } from "@/lib/office-numbers";
import { aConfirmedPlan, workerAndClient } from "@/lib/plans/test-plans";
import { listSettings } from "../queries/settings";
import { editSettingSchema } from "../schema";
import { editSetting, resetSetting } from "./settings";

const now = new Date("2026-11-24T08:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);

/** What a process knows outlives a test's database. */
afterEach(() =>
  transact(async (tx) => {
    await tx.delete(officeSettings);
    await readOffice(tx);
  }),
);

test("a setting holds at once, tells who set it and when, and goes back to its default, all of it logged", async () => {
  const user = await aUser({ role: "admin" });
  const admin = anActor(user);
  await editSetting(admin, { name: "dueSoonDays", value: 30 }, now);
  expect(dueSoonDays()).toBe(30);
  const find = async () => (await listSettings(admin)).find(({ name }) => name === "dueSoonDays");
  expect(await find()).toMatchObject({ value: 30, standard: 14, changed: { by: user.name, at: now } });
  await resetSetting(admin, "dueSoonDays", now);
  expect(dueSoonDays()).toBe(14);
  expect(await find()).toMatchObject({ value: 14, changed: undefined });
  const rows = await read((db) => db.select().from(audit).where(eq(audit.userId, user.id)));
  expect(rows).toMatchObject([
    { act: "setting.edit", object: "dueSoonDays", detail: { from: null, to: 30 } },
    { act: "setting.reset", object: "dueSoonDays", detail: { from: 30 } },
  ]);
});

test("the months until the next evaluation hold for plans confirmed after the change", async () => {
  const admin = anActor(await aUser({ role: "admin" }));
  await editSetting(admin, { name: "dueMonths", value: 3 }, now);
  const { worker, client } = await workerAndClient();
  await aConfirmedPlan(worker, client.id, {}, now);
  const [row] = await read((db) => db.select().from(clients).where(eq(clients.id, client.id)));
  expect(row?.dueDate).toBe("2027-02-24");
  expect(dueMonths()).toBe(3);
});

test("the idle limit ends sessions by the administrator's minutes", async () => {
  const admin = anActor(await aUser({ role: "admin" }));
  const user = await aUser();
  const { token } = await transact((tx) => startSession(tx, user.id, now));
  const standard = settings().idleMs / 60_000;
  expect(await findSession(token, minutes(standard - 1))).toBeDefined();
  await editSetting(admin, { name: "idleMinutes", value: 5 }, now);
  expect(await findSession(token, minutes(6))).toBeUndefined();
  await editSetting(admin, { name: "idleMinutes", value: standard + 10 }, now);
  expect(await findSession(token, minutes(standard + 5))).toBeDefined();
});

test("what another process wrote out of bounds does not hold", async () => {
  await transact(async (tx) => {
    await tx.insert(officeSettings).values({ name: "idleMinutes", value: 100_000, at: now, by: "cli" });
    await tx.insert(officeSettings).values({ name: "dueMonths", value: "soon", at: now, by: "cli" });
    await readOffice(tx);
  });
  expect(dueMonths()).toBe(6);
});

test.each([
  ["idleMinutes", "4", "outOfRange"],
  ["idleMinutes", "181", "outOfRange"],
  ["dueMonths", "puoli", "numberInvalid"],
  ["dueMonths", "", "required"],
])("%s refuses %j", (name, value, key) => {
  const parsed = editSettingSchema.safeParse({ name, value });
  expect(parsed.error?.issues[0]?.message).toBe(key);
});

test.each(["worker", "lead", "auditor"] as const)("a %s changes no setting", async (role) => {
  const other = anActor(await aUser({ role }));
  await expect(editSetting(other, { name: "dueMonths", value: 3 }, now)).rejects.toThrow("notFound");
  await expect(resetSetting(other, "dueMonths", now)).rejects.toThrow("notFound");
  await expect(listSettings(other)).rejects.toThrow("notFound");
  expect(dueMonths()).toBe(6);
});
