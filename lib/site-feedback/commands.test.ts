import { beforeEach, expect, test } from "vitest";
import { anActor, aUser } from "@/db/factories/people";
import { siteFeedback } from "@/db/schema";
import { transact } from "@/db/store";
import { answerSiteFeedback, giveSiteFeedback } from "./commands";
import { countOpenSiteFeedback, listSiteFeedback } from "./queries";
import { giveSiteFeedbackSchema } from "./schema";

const now = new Date("2026-11-24T08:00:00Z");
const minutes = (count: number) => new Date(now.getTime() + count * 60_000);
const words = (over: object = {}) => ({
  ...giveSiteFeedbackSchema.parse({ kind: "accessibility", words: "Painike ei näy.", replyTo: "", ...over }),
  locale: "fi" as const,
});

beforeEach(() => transact(async (tx) => void (await tx.delete(siteFeedback))));

test("anybody's words reach the administrator, the most urgent first, and are dealt with in fourteen days", async () => {
  const admin = anActor(await aUser({ role: "admin" }));
  await giveSiteFeedback(words({ words: "Toinen" }), minutes(1));
  expect(await giveSiteFeedback(words({ words: "Ensimmäinen" }), now)).toBe("2026-12-08");
  const { open } = await listSiteFeedback(admin);
  expect(open.map((one) => one.words)).toEqual(["Ensimmäinen", "Toinen"]);
  const feedbackId = open[0]?.id ?? "";
  await answerSiteFeedback(admin, { feedbackId, answer: "Korjattu." }, minutes(2));
  const after = await listSiteFeedback(admin);
  expect(after.open.map((one) => one.words)).toEqual(["Toinen"]);
  expect(after.dealtWith).toMatchObject([{ answer: "Korjattu.", answeredBy: admin.userId }]);
  expect(await countOpenSiteFeedback(admin)).toBe(1);
});

test("nobody but an administrator reads or answers it", async () => {
  await giveSiteFeedback(words(), now);
  for (const role of ["worker", "lead", "auditor"] as const) {
    const other = anActor(await aUser({ role }));
    await expect(listSiteFeedback(other)).rejects.toThrow("notFound");
    expect(await countOpenSiteFeedback(other)).toBe(0);
    const answer = { feedbackId: "any", answer: "Ei." };
    await expect(answerSiteFeedback(other, answer, now)).rejects.toThrow("notFound");
  }
  const admin = anActor(await aUser({ role: "admin" }));
  await expect(answerSiteFeedback(admin, { feedbackId: "none", answer: "Ei." }, now)).rejects.toThrow(
    "notFound",
  );
});

test("a flood is stopped for an hour and keeps nothing", async () => {
  for (let count = 0; count < 60; count++) await giveSiteFeedback(words(), now);
  await expect(giveSiteFeedback(words(), minutes(59))).rejects.toThrow("tooMany");
  await giveSiteFeedback(words(), minutes(61));
  const admin = anActor(await aUser({ role: "admin" }));
  expect(await countOpenSiteFeedback(admin)).toBe(61);
});

test("empty and endless words are refused, in the person's own form", () => {
  const parse = (over: object) =>
    giveSiteFeedbackSchema.safeParse({ kind: "other", words: "Hei", replyTo: "", ...over });
  expect(parse({}).success).toBe(true);
  expect(parse({ words: "   " }).error?.issues[0]?.message).toBe("required");
  expect(parse({ words: "x".repeat(4001) }).success).toBe(false);
  expect(parse({ kind: "praise" }).error?.issues[0]?.message).toBe("chooseOne");
});
