import { eq } from "drizzle-orm";
import { beforeEach, expect, test } from "vitest";
import { auditOf } from "@/db/factories/audit";
import { aClient, type ClientRow } from "@/db/factories/clients";
import { anActor, aUser } from "@/db/factories/people";
import { shareOpenings, shares, voiceAnswers } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { hashToken } from "@/lib/access/tokens";
import { newId } from "@/lib/ids";
import { aConfirmedPlan, workerAndClient } from "@/lib/plans/test-plans";
import { answerOnShare } from "./commands/answer-share";
import { enterPaper } from "./commands/enter-paper";
import { openSheet, openVoice } from "./queries/open";
import { listUnseenVoice } from "./queries/unseen";
import { needsOf, readAnswers, voiceQuestions } from "./questions";

const now = new Date("2026-11-24T08:00:00Z");
let worker: Actor;
let client: ClientRow;
beforeEach(async () => {
  await transact((tx) => tx.delete(voiceAnswers));
  ({ worker, client } = await workerAndClient());
});

/** A page that was opened with its number. */
async function anOpenedShare(over: Partial<typeof shares.$inferInsert> = {}) {
  const planId = await aConfirmedPlan(worker, client.id, {}, now);
  const [id, token, key] = [newId(), `token-${newId()}`, `key-${newId()}`];
  const until = new Date(now.getTime() + 60_000);
  await transact(async (tx) => {
    await tx.insert(shares).values({
      id,
      clientId: client.id,
      planId,
      content: {},
      voice: true,
      tokenHash: hashToken(token),
      pinHash: "",
      createdAt: now,
      createdBy: worker.userId,
      createdByName: worker.name,
      expiresAt: new Date("2027-01-01T00:00:00Z"),
      ...over,
    });
    await tx
      .insert(shareOpenings)
      .values({ id: newId(), shareId: id, at: now, keyHash: hashToken(key), until });
  });
  return { id, page: { token, key } };
}

const rows = () => transact((tx) => tx.select().from(voiceAnswers));
const traces = async () => (await auditOf(client.id)).filter(({ act }) => act.startsWith("voice."));
const paper = (over: Record<string, unknown> = {}, actor = worker) =>
  enterPaper(actor, { clientId: client.id, audience: "worker", food: "no", ...over } as never, now);

test("answers for statistics name no client and only the month, and the log and the page tell nothing of them", async () => {
  const { id, page } = await anOpenedShare();
  const given = { answers: { food: "yes", lonely: "yes" }, audience: "statistics" } as const;
  const { needs, worker: own } = await answerOnShare(page, given, now);
  expect(needs).toEqual(["food"]);
  expect(own?.name).toBe(worker.name);
  expect(await rows()).toMatchObject([
    { clientId: null, day: "2026-11-01", audience: "statistics", source: "share", answers: given.answers },
  ]);
  const [trace] = await traces();
  expect(trace).toMatchObject({ act: "voice.answer", role: "client", object: id, detail: null });
  const told = JSON.stringify(await transact((tx) => tx.select().from(shares).where(eq(shares.id, id))));
  expect(`${JSON.stringify(trace)} ${told}`).not.toContain((await rows())[0]?.id ?? "");
  expect(JSON.stringify(trace)).not.toMatch(/statistics|worker"|lonely|food/);
});

test("answers that the worker may see are the client's own, of the day, and sent once more are kept once", async () => {
  const { page } = await anOpenedShare();
  const given = { answers: { health: "poor" }, audience: "worker" } as const;
  await Promise.all([answerOnShare(page, given, now), answerOnShare(page, given, now)]);
  expect(await rows()).toMatchObject([{ clientId: client.id, day: "2026-11-24", seenAt: null }]);
  expect(await traces()).toHaveLength(1);
});

test("a page without its key, one that was revoked or that does not ask takes nothing", async () => {
  const given = { answers: { health: "poor" }, audience: "worker" } as const;
  const open = await anOpenedShare();
  await expect(answerOnShare({ ...open.page, key: "wrong" }, given, now)).rejects.toMatchObject({
    code: "notFound",
  });
  for (const over of [{ revokedAt: now }, { voice: false }]) {
    await transact((tx) => tx.update(shares).set(over).where(eq(shares.id, open.id)));
    await expect(answerOnShare(open.page, given, now)).rejects.toMatchObject({ code: "notFound" });
  }
  expect(await rows()).toEqual([]);
});

test("answers for statistics of a month stand in an order of chance, with new ids each time", async () => {
  for (let n = 0; n < 12; n++)
    await paper({ audience: "statistics", health: ["good", "poor"][n % 2], food: "no" });
  const first = await rows();
  await paper({ audience: "statistics", health: "average" });
  const second = await rows();
  expect(second).toHaveLength(13);
  const kept = new Set(first.map(({ id }) => id));
  expect(second.filter(({ id }) => kept.has(id))).toEqual([]);
  const ids = second.map(({ id }) => id);
  expect(ids).toEqual(ids.toSorted());
});

test("what was handed in on paper is kept as the client chose, and tells what cannot wait", async () => {
  expect(
    await paper({ medicine: "yes", afraid: "yes", doctor: "", nonsense: "yes", health: "superb" }),
  ).toEqual(["medicine", "afraid"]);
  await paper({ audience: "statistics" });
  expect(await rows()).toEqual(
    expect.arrayContaining([
      expect.objectContaining({
        clientId: client.id,
        source: "paper",
        answers: { food: "no", medicine: "yes", afraid: "yes" },
      }),
      expect.objectContaining({ clientId: null, source: "paper", day: "2026-11-01" }),
    ]),
  );
  expect((await traces()).map(({ act, object, detail }) => [act, object, detail])).toEqual([
    ["voice.enter", null, null],
    ["voice.enter", null, null],
  ]);
});

test("a sheet with no answer is refused and leaves nothing", async () => {
  await expect(paper({ food: "" })).rejects.toMatchObject({ fieldErrors: { guidance: "voiceEmpty" } });
  expect(await rows()).toEqual([]);
  expect(await traces()).toEqual([]);
});

test("the client's workers are told until one of them has looked; others are not, and see nothing", async () => {
  await paper();
  await paper({ audience: "statistics" });
  const lead = anActor(await aUser({ role: "lead", teamIds: [client.teamId] }));
  expect(await listUnseenVoice(worker, now)).toEqual([
    { clientId: client.id, number: client.number, day: "2026-11-24" },
  ]);
  expect(await listUnseenVoice(lead, now)).toEqual([]);
  await expect(openVoice(lead, client.id, now)).rejects.toMatchObject({ code: "notFound" });
  await expect(openSheet(lead, client.id, now)).rejects.toMatchObject({ code: "notFound" });
  await expect(paper({}, lead)).rejects.toMatchObject({ code: "notFound" });
  const { shown } = await openVoice(worker, client.id, now);
  expect(shown).toMatchObject([{ answers: { food: "no" }, isNew: true, source: "paper" }]);
  expect(await listUnseenVoice(worker, now)).toEqual([]);
  expect((await openVoice(worker, client.id, now)).shown[0]?.isNew).toBe(false);
  const other = await aClient({ teamId: client.teamId, responsibleId: worker.userId });
  expect((await openVoice(worker, other.id, now)).shown).toEqual([]);
});

test("only questions and their own answers are read, and urgent is food, medicine and fear", () => {
  expect(readAnswers({ food: "yes", health: "yes", hack: "yes", lonely: 7, afraid: "no" })).toEqual({
    food: "yes",
    afraid: "no",
  });
  const all = Object.fromEntries(voiceQuestions.map(({ key }) => [key, "yes"]));
  expect(needsOf(readAnswers(all))).toEqual(["food", "medicine", "afraid"]);
});
