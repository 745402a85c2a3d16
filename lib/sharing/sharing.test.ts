import { eq } from "drizzle-orm";
import { beforeEach, describe, expect, it } from "vitest";
import { auditOf } from "@/db/factories/audit";
import { aClient, type ClientRow } from "@/db/factories/clients";
import { anActor, aUser, type UserRow } from "@/db/factories/people";
import { audit, clients, messages, shares } from "@/db/schema";
import { read, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { newToken } from "@/lib/access/tokens";
import { archiveClient, reopenClient } from "@/lib/clients/commands/archive";
import { startCorrection } from "@/lib/plans/commands/correct";
import { confirmNow, fill } from "@/lib/plans/test-plans";
import { answerShare } from "./commands/answer";
import { dealWithMessage } from "./commands/deal-with";
import { revokeShare } from "./commands/revoke";
import { tryPin } from "./commands/try-pin";
import { countWaiting, listMessages, openWaiting } from "./queries/messages";
import { openNewShare } from "./queries/new-share";
import { sharedPage } from "./queries/shared-page";
import { listShares } from "./queries/shares";
import type { ClientAnswer } from "./schema";
import { aSharedPlan, shareNow, storedShare } from "./test-shares";

const now = new Date("2026-11-24T09:00:00Z");
const later = (seconds: number) => new Date(now.getTime() + seconds * 1000);

let user: UserRow;
let worker: Actor;
let client: ClientRow;
let planId: string;

beforeEach(async () => {
  user = await aUser({ name: "Maija Meikäläinen" });
  worker = anActor(user);
  client = await aClient({ teamId: user.teamIds[0] ?? "", responsibleId: user.id });
  planId = await aSharedPlan(worker, client.id, new Date("2026-11-20T09:00:00Z"));
});

const set = (over: Partial<ClientRow>) =>
  transact(async (tx) => void (await tx.update(clients).set(over).where(eq(clients.id, client.id))));
const sharesOf = () => read((db) => db.select().from(shares).where(eq(shares.clientId, client.id)));
const acts = async () => (await auditOf(client.id)).map(({ act }) => act);

/** A page that is open in a browser. */
async function opened(over: Parameters<typeof shareNow>[2] = {}) {
  const { token, pin } = await shareNow(worker, client.id, over, now);
  const answer = await tryPin({ token, typed: pin }, now);
  if (answer.status !== "opened") throw new Error(answer.status);
  return { token, key: answer.key };
}

describe("sharing", () => {
  it("stores neither the token nor the number, and neither of them comes to the log", async () => {
    const { token, pin } = await shareNow(worker, client.id, {}, now);
    const rows = await read(async (db) => [await db.select().from(shares), await db.select().from(audit)]);
    expect(JSON.stringify(rows)).not.toContain(token);
    const [share] = await sharesOf();
    expect(Object.values(share ?? {})).not.toContain(pin);
    expect((await acts()).at(-1)).toBe("share.create");
  });

  it("lasts until the end of the last day in Finland, and never more than twelve months", async () => {
    await shareNow(worker, client.id, { length: "day" }, now);
    expect((await sharesOf())[0]?.expiresAt).toEqual(new Date("2026-11-25T22:00:00Z"));
    await set({ dueDate: "2029-01-01" });
    const { lastDay } = await shareNow(worker, client.id, { length: "evaluation" }, now);
    expect(lastDay).toBe("2027-11-24");
  });

  it("refuses what is not to be had, and leaves nothing behind", async () => {
    const colleague = anActor(await aUser({ teamIds: user.teamIds }));
    const lead = anActor(await aUser({ role: "lead", teamIds: user.teamIds }));
    await set({ dueDate: null });
    const count = (await auditOf(client.id)).length;
    for (const [actor, over, why] of [
      [colleague, {}, "notFound"],
      [lead, {}, "notFound"],
      [worker, { seen: "another preview" }, "stale"],
      [worker, { length: "evaluation" }, "invalid"],
      [worker, { renews: "another client's share" }, "notFound"],
    ] as const)
      await expect(shareNow(actor, client.id, over, now)).rejects.toThrow(why);
    expect(await sharesOf()).toEqual([]);
    expect(await auditOf(client.id)).toHaveLength(count);
  });

  it("is not for who is under 18, not even when they ask", async () => {
    await set({ birthDate: "2008-11-25" });
    const asked = { clientAsked: "Pyysi itse puhelimessa 24.11." };
    await expect(shareNow(worker, client.id, asked, now)).rejects.toThrow("forbidden");
    await set({ birthDate: "2008-11-24" });
    await shareNow(worker, client.id, asked, now);
    // Nothing stood against it, so nothing is kept of the wish.
    expect((await sharesOf())[0]?.clientAsked).toBe("");
  });

  it.each(["noLink", "nonDisclosure"] as const)("under %s needs the client's own wish", async (mark) => {
    await set({ [mark]: true });
    await expect(shareNow(worker, client.id, { clientAsked: "pyysi" }, now)).rejects.toThrow("invalid");
    expect(await sharesOf()).toEqual([]);
    await shareNow(worker, client.id, { clientAsked: "Pyysi itse tapaamisessa" }, now);
    expect((await sharesOf())[0]?.clientAsked).toBe("Pyysi itse tapaamisessa");
  });

  it("has three open pages at most, and replacing one is not a fourth", async () => {
    for (let count = 0; count < 3; count += 1) await shareNow(worker, client.id, {}, now);
    await expect(shareNow(worker, client.id, {}, now)).rejects.toThrow("stale");
    const [first] = await sharesOf();
    await shareNow(worker, client.id, { renews: first?.id }, now);
    const after = await sharesOf();
    expect(after).toHaveLength(4);
    expect(after.find(({ id }) => id === first?.id)?.revokedAt).toEqual(now);
    expect(after.filter(({ renewsId }) => renewsId === first?.id)).toHaveLength(1);
  });

  it("previews for own workers only, says why it cannot be done, and leaves a trace", async () => {
    const asked = { clientId: client.id, query: {}, locale: "fi" };
    const page = await openNewShare(worker, asked, now);
    expect(page).toMatchObject({ status: "open", bar: undefined, choices: { language: "fi" } });
    expect((await acts()).at(-1)).toBe("share.preview");
    const colleague = anActor(await aUser({ teamIds: user.teamIds }));
    await expect(openNewShare(colleague, asked, now)).rejects.toThrow("notFound");
    await set({ birthDate: "2010-01-01" });
    expect((await openNewShare(worker, asked, now)).status).toBe("minor");
    await set({ birthDate: null, currentPlanId: null });
    expect((await openNewShare(worker, asked, now)).status).toBe("noPlan");
  });
});

describe("a shared page", () => {
  it("shows what was approved, whatever happens to the plan afterwards", async () => {
    const page = await opened();
    const first = await sharedPage(page, now);
    await startCorrection(worker, { planId, reason: "Tavoite muuttui tapaamisessa" }, now);
    await fill(worker, planId, { "goals.debt.words": "UUSI SANA" }, now);
    await confirmNow(worker, planId, now);
    const second = await sharedPage(page, later(60));
    if (first.status !== "opened" || second.status !== "opened") throw new Error("not opened");
    expect(second.document).toEqual(first.document);
    expect(JSON.stringify(second)).not.toContain("UUSI SANA");
  });

  it("is gone alike for an unknown address, when it is over, closed, or its client archived", async () => {
    const gone = { status: "gone" };
    const page = await opened({ length: "day" });
    const [share] = await sharesOf();
    const tries = async (at: Date) => [
      await sharedPage(page, at),
      await sharedPage({ ...page, key: undefined }, at),
      await tryPin({ token: page.token, typed: "000000" }, at),
    ];
    expect(await sharedPage({ token: newToken(), key: page.key }, now)).toEqual(gone);
    expect(await tryPin({ token: newToken(), typed: "123456" }, now)).toEqual(gone);
    const end = share?.expiresAt ?? now;
    expect(await tries(end)).toEqual([gone, gone, gone]);
    await set({ status: "archived" });
    expect(await tries(now)).toEqual([gone, gone, gone]);
    await set({ status: "active" });
    expect((await sharedPage(page, now)).status).toBe("opened");
    await revokeShare(worker, { clientId: client.id, shareId: share?.id ?? "" }, now);
    expect(await tries(now)).toEqual([gone, gone, gone]);
  });

  it("closes for good when its client is archived, also when they come back", async () => {
    const page = await opened();
    await archiveClient(worker, { clientId: client.id, reason: "Muutti toiselle alueelle" }, now);
    await reopenClient(worker, { clientId: client.id }, now);
    expect(await sharedPage(page, now)).toEqual({ status: "gone" });
  });

  it("opens no more when a link becomes unsafe, unless the client had asked for it", async () => {
    const page = await opened();
    await set({ noLink: true });
    expect(await sharedPage(page, now)).toEqual({ status: "gone" });
    expect((await listShares(worker, client.id, now)).shares[0]?.state).toBe("held");
    const asked = await opened({ clientAsked: "Pyysi itse tapaamisessa" });
    expect((await sharedPage(asked, now)).status).toBe("opened");
    await set({ birthDate: "2015-01-01" });
    expect(await sharedPage(asked, now)).toEqual({ status: "gone" });
  });

  it("is not opened by the key of another page", async () => {
    const [one, two] = [await opened(), await opened()];
    expect((await sharedPage({ token: one.token, key: two.key }, now)).status).toBe("closed");
  });

  it("tells nothing and writes nothing before its number", async () => {
    const { token } = await shareNow(worker, client.id, {}, now);
    const before = [await sharesOf(), await auditOf(client.id)];
    expect(await sharedPage({ token, key: undefined }, now)).toEqual({
      ...{ status: "closed", language: "fi" },
      ...{ isLocked: false, waitSeconds: 0 },
    });
    expect([await sharesOf(), await auditOf(client.id)]).toEqual(before);
  });

  it("costs a guesser a look and us nothing: ten thousand addresses leave no trace", async () => {
    const before = (await read((db) => db.select({ id: audit.id }).from(audit))).length;
    const started = performance.now();
    for (let count = 0; count < 10_000; count += 1) await tryPin({ token: newToken(), typed: "123456" }, now);
    expect(performance.now() - started).toBeLessThan(60_000);
    expect(await read((db) => db.select({ id: audit.id }).from(audit))).toHaveLength(before);
  });

  it("lists each opening to worker and client, and logs them as the client's own", async () => {
    const { token, pin } = await shareNow(worker, client.id, {}, now);
    for (const seconds of [0, 60, 120]) await tryPin({ token, typed: pin }, later(seconds));
    const last = await tryPin({ token, typed: pin }, later(180));
    if (last.status !== "opened") throw new Error(last.status);
    const page = await sharedPage({ token, key: last.key }, later(180));
    const times = [180, 120, 60, 0].map(later);
    expect(page).toMatchObject({ openings: times });
    expect((await listShares(worker, client.id, now)).shares[0]?.openings).toEqual(times);
    const own = (await auditOf(client.id)).filter(({ role }) => role === "client");
    expect(own.map(({ act }) => act)).toEqual([...Array(4).fill("share.open"), "share.read"]);
    expect(own.every(({ userId }) => userId === client.id)).toBe(true);
  });

  it("tells its worker of a lock", async () => {
    const { token, pin } = await shareNow(worker, client.id, {}, now);
    const wrong = pin === "000000" ? "111111" : "000000";
    for (const seconds of [0, 5, 35, 155, 755]) await tryPin({ token, typed: wrong }, later(seconds));
    expect(await tryPin({ token, typed: pin }, later(3600))).toEqual({ status: "locked" });
    expect(await countWaiting(worker)).toBe(1);
    const { locks } = await openWaiting(worker, later(3600));
    expect(locks).toMatchObject([{ clientId: client.id, lockedAt: later(755) }]);
    expect((await acts()).filter((act) => act === "share.lock" || act === "share.wrongPin")).toHaveLength(5);
  });
});

describe("a client's answer", () => {
  const change: ClientAnswer = { kind: "change", words: "‏مرحبا <b>ei</b> näin", goals: ["job-seeking"] };

  it("waits for the worker and their substitute, comes back with an answer, and is the client's in the log", async () => {
    const page = await opened();
    await answerShare(page, change, later(10));
    const colleague = await aUser({ teamIds: user.teamIds });
    const substitute = anActor(colleague, { substituteFor: [user.id] });
    for (const [actor, count] of [
      [worker, 1],
      [substitute, 1],
      [anActor(colleague), 0],
    ] as const) {
      expect(await countWaiting(actor)).toBe(count);
      expect((await openWaiting(actor, now)).messages).toHaveLength(count);
    }
    const [waiting] = (await openWaiting(substitute, now)).messages;
    expect(waiting).toMatchObject({ kind: "change", words: change.words });
    expect(waiting?.goals).toHaveLength(1);
    await dealWithMessage(substitute, { messageId: waiting?.id ?? "", answer: "Muutamme sen." }, later(20));
    expect(await countWaiting(worker)).toBe(0);
    const back = await sharedPage(page, later(30));
    expect(back).toMatchObject({ messages: [{ answer: "Muutamme sen.", answeredByName: colleague.name }] });
    expect((await auditOf(client.id)).find(({ act }) => act === "message.send")).toMatchObject({
      ...{ role: "client", userId: client.id },
      detail: { kind: "change", goals: ["job-seeking"] },
    });
  });

  it("sent twice is one", async () => {
    const page = await opened();
    await Promise.all([answerShare(page, change, now), answerShare(page, change, now)]);
    expect((await listMessages(worker, client.id, now)).messages).toHaveLength(1);
  });

  it("is refused without the key, with a goal the page does not show, and when many wait", async () => {
    const page = await opened();
    await expect(answerShare({ ...page, key: newToken() }, change, now)).rejects.toThrow("notFound");
    await expect(answerShare(page, { ...change, goals: ["housing"] }, now)).rejects.toThrow("invalid");
    for (let count = 0; count < 20; count += 1)
      await answerShare(page, { ...change, words: `viesti ${count}` }, now);
    await expect(answerShare(page, change, now)).rejects.toThrow("tooMany");
    expect(await countWaiting(worker)).toBe(20);
  });

  it("is dealt with once, by own workers only", async () => {
    await answerShare(await opened(), change, now);
    const [row] = await read((db) => db.select().from(messages).where(eq(messages.clientId, client.id)));
    const messageId = row?.id ?? "";
    const colleague = anActor(await aUser({ teamIds: user.teamIds }));
    await expect(dealWithMessage(colleague, { messageId, answer: "" }, now)).rejects.toThrow("notFound");
    await expect(listMessages(colleague, client.id, now)).rejects.toThrow("notFound");
    await dealWithMessage(worker, { messageId, answer: "" }, now);
    await expect(dealWithMessage(worker, { messageId, answer: "Toinen" }, now)).rejects.toThrow("stale");
    const { messages: said } = await listMessages(worker, client.id, now);
    expect(said).toMatchObject([{ answer: "", answeredAt: now, answeredByName: user.name }]);
  });
});

it("a share that is closed twice is closed once, and not by a colleague", async () => {
  await shareNow(worker, client.id, {}, now);
  const [share] = await sharesOf();
  const input = { clientId: client.id, shareId: share?.id ?? "" };
  const colleague = anActor(await aUser({ teamIds: user.teamIds }));
  await expect(revokeShare(colleague, input, now)).rejects.toThrow("notFound");
  await revokeShare(worker, input, now);
  await revokeShare(worker, input, later(60));
  expect((await storedShare(input.shareId)).revokedAt).toEqual(now);
  expect((await acts()).filter((act) => act === "share.revoke")).toHaveLength(1);
});
