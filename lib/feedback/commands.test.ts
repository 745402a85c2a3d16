import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { anActor, aUser } from "@/db/factories/people";
import { audit, listFeedback } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { answerFeedback, exportFeedback, giveFeedback } from "./commands";
import { countOpenFeedback, listAllFeedback, listOwnFeedback } from "./queries";
import { giveFeedbackSchema } from "./schema";

const now = new Date("2026-11-24T08:00:00Z");
const all = { open: false, page: 1 };
const give = (over: object = {}) =>
  giveFeedbackSchema.parse({
    list: "goals",
    kind: "missing",
    code: "",
    words: "Velkaneuvonta puuttui.",
    ...over,
  });
let worker: Actor;
let admin: Actor;

beforeEach(async () => {
  await transact(async (tx) => void (await tx.delete(listFeedback)));
  worker = anActor(await aUser());
  admin = anActor(await aUser({ role: "admin" }));
});

describe("feedback on a list", () => {
  test("is kept without a client or a plan, read and answered by the administrator, and its answer by who gave it", async () => {
    await giveFeedback(worker, give({ kind: "unclear", code: "debt" }), now);
    expect(await countOpenFeedback(admin)).toBe(1);
    const { rows } = await listAllFeedback(admin, { ...all, list: "goals", kind: "unclear" });
    expect(rows).toMatchObject([
      { list: "goals", kind: "unclear", code: "debt", byName: worker.name, answer: "" },
    ]);
    await answerFeedback(
      admin,
      { feedbackId: rows[0]?.id ?? "", answer: "Kiitos, selvensimme ohjetta." },
      now,
    );
    expect(await countOpenFeedback(admin)).toBe(0);
    expect(await listOwnFeedback(worker)).toMatchObject([
      { answer: "Kiitos, selvensimme ohjetta.", answeredAt: now },
    ]);
    expect(await listOwnFeedback(anActor(await aUser()))).toEqual([]);
    const [trace] = await transact((tx) => tx.select().from(audit).where(eq(audit.userId, worker.userId)));
    expect(trace).toMatchObject({
      act: "feedback.give",
      clientId: null,
      detail: { list: "goals", kind: "unclear" },
    });
  });

  test("that something is missing names no item; that something is unclear names one of its list", async () => {
    await giveFeedback(worker, give({ code: "debt" }), now);
    expect((await listOwnFeedback(worker))[0]?.code).toBeNull();
    for (const [code, key] of [
      ["", "chooseOne"],
      ["debt", "choiceInvalid"],
    ])
      await expect(
        giveFeedback(worker, give({ list: "methods", kind: "unclear", code }), now),
      ).rejects.toMatchObject({
        fieldErrors: { code: key },
      });
    expect(await listOwnFeedback(worker)).toHaveLength(1);
  });

  test.each(["131052-902Y puuttuu", "asiakas A-1042 tarvitsi", "a1042"])(
    "refuses a client in %j",
    (words) => {
      expect(() => give({ words })).toThrow("clientNamed");
    },
  );

  test("is narrowed, and exported with a trace", async () => {
    await giveFeedback(worker, give(), now);
    await giveFeedback(worker, give({ list: "services" }), now);
    expect((await listAllFeedback(admin, { ...all, list: "services" })).total).toBe(1);
    expect(await exportFeedback(admin, { open: true }, now)).toHaveLength(2);
    const [trace] = await transact((tx) => tx.select().from(audit).where(eq(audit.userId, admin.userId)));
    expect(trace).toMatchObject({ act: "feedback.export", detail: { n: 2 } });
  });

  test("is given by those who use the lists and answered by the administrator, by nobody else", async () => {
    await giveFeedback(worker, give(), now);
    const [row] = await listOwnFeedback(worker);
    const answer = { feedbackId: row?.id ?? "", answer: "Ei." };
    for (const role of ["worker", "lead", "auditor"] as const) {
      const other = anActor(await aUser({ role }));
      await expect(answerFeedback(other, answer, now)).rejects.toThrow("notFound");
      await expect(listAllFeedback(other, all)).rejects.toThrow("notFound");
      await expect(exportFeedback(other, { open: false }, now)).rejects.toThrow("notFound");
      expect(await countOpenFeedback(other)).toBe(0);
    }
    for (const role of ["admin", "auditor"] as const) {
      const other = anActor(await aUser({ role }));
      await expect(giveFeedback(other, give(), now)).rejects.toThrow("notFound");
      await expect(listOwnFeedback(other)).rejects.toThrow("notFound");
    }
    expect((await listOwnFeedback(worker))[0]?.answer).toBe("");
    await expect(answerFeedback(admin, { ...answer, feedbackId: "nothing" }, now)).rejects.toThrow(
      "notFound",
    );
  });
});
