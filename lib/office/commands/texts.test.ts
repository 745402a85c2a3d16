import { eq } from "drizzle-orm";
import { afterEach, expect, test } from "vitest";
import { anActor, aUser } from "@/db/factories/people";
import { audit, officeSettings } from "@/db/schema";
import { read, transact } from "@/db/store";
import { readOffice } from "@/lib/access/session-office";
import { officeText } from "@/lib/office-texts";
import { editTextSchema } from "../schema";
import { editText } from "./texts";

const now = new Date("2026-11-24T08:00:00Z");

/** What a process knows outlives a test's database. */
afterEach(() =>
  transact(async (tx) => {
    await tx.delete(officeSettings);
    await readOffice(tx);
  }),
);

test("a text holds at once, is taken away by an empty one, and the log tells that, not the text", async () => {
  const admin = anActor(await aUser({ role: "admin" }));
  await editText(admin, { name: "socialEmergency", value: "040 000 0112" }, now);
  await editText(admin, { name: "socialEmergency", value: "040 000 0112" }, now);
  expect(officeText("socialEmergency")).toBe("040 000 0112");
  await editText(admin, { name: "socialEmergency", value: "" }, now);
  expect(officeText("socialEmergency")).toBe("");
  const rows = await read((db) => db.select().from(audit).where(eq(audit.userId, admin.userId)));
  expect(rows.map(({ act, object, detail }) => [act, object, detail])).toEqual([
    ["setting.edit", "socialEmergency", { text: true }],
    ["setting.reset", "socialEmergency", { text: true }],
  ]);
});

test("others than administrators change none, and unknown names and long texts are refused", async () => {
  const lead = anActor(await aUser({ role: "lead" }));
  await expect(editText(lead, { name: "ombudsman", value: "x" }, now)).rejects.toThrow("notFound");
  expect(officeText("ombudsman")).toBe("");
  expect(editTextSchema.safeParse({ name: "idleMinutes", value: "x" }).success).toBe(false);
  expect(editTextSchema.safeParse({ name: "ombudsman", value: "x".repeat(201) }).success).toBe(false);
});
