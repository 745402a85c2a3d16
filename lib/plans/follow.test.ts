import { and, eq } from "drizzle-orm";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { aClient } from "@/db/factories/clients";
import { anActor, aUser, type UserRow } from "@/db/factories/people";
import { audit, sessions } from "@/db/schema";
import { read, transact } from "@/db/store";
import { endSessionsOf, startSession } from "@/lib/access/session-store";
import { removeCoWorker } from "@/lib/clients/commands/co-workers";
import { publish } from "@/lib/live/bus";
import { liveStream } from "@/lib/live/stream";
import { hasRoomFor } from "@/lib/live/streams";
import { listenTo } from "@/lib/live/test-follower";
import { discardPlan } from "./commands/correct";
import { startPlan } from "./commands/start";
import { planFollowing } from "./follow";
import { confirmNow, fill, smallPlan } from "./test-plans";

let aino: UserRow;
let bertta: UserRow;
let clientId: string;
let planId: string;
const open: ReturnType<typeof listenTo>[] = [];

beforeEach(async () => {
  [aino, bertta] = [await aUser({ name: "Aino Aalto" }), await aUser({ name: "Bertta Berg" })];
  const client = await aClient({
    responsibleId: aino.id,
    coWorkerIds: [bertta.id],
    teamId: aino.teamIds[0] ?? "",
  });
  clientId = client.id;
  ({ planId } = await startPlan(anActor(aino), { clientId, fromCurrent: false }, new Date()));
});

afterEach(async () => {
  vi.useRealTimers();
  for (const one of open.splice(0)) await one.leave();
});

/** A page of this person that follows the plan, in a part, from a version. */
async function follow(user: UserRow, { since = 0, part = "goals" } = {}) {
  const { id, token } = await transact((tx) => startSession(tx, user.id, new Date()));
  const first = await planFollowing.begin(anActor(user), planId, since, new Date());
  const { goOn } = planFollowing;
  const page = listenTo(liveStream({ documentId: planId, userId: user.id, token, since, part, first, goOn }));
  open.push(page);
  const { stream } = await page.next("stream");
  return { ...page, stream, sessionId: id };
}

describe("Following a plan", () => {
  test("tells what others save, by whom and in which version, and what was missed before", async () => {
    await fill(anActor(aino), planId, { wish: "before" }, new Date());
    const page = await follow(bertta);
    expect(await page.next("changes")).toMatchObject({
      base: 0,
      version: 1,
      merged: [{ path: "wish", value: "before", version: 1, by: "Aino Aalto" }],
    });
    await fill(anActor(aino), planId, { wish: "after", "goals.debt.chosen": true }, new Date());
    const { base, version, merged } = await page.next("changes");
    expect([base, version]).toEqual([1, 2]);
    expect(merged.map(({ path, value }) => [path, value]).sort()).toEqual([
      ["goals.debt.chosen", true],
      ["wish", "after"],
    ]);
  });

  test("tells when it is confirmed or discarded, and whose doing that was", async () => {
    const [own, other] = [await follow(aino), await follow(bertta)];
    await fill(anActor(aino), planId, smallPlan, new Date());
    await confirmNow(anActor(aino), planId, new Date());
    expect(await own.next("state")).toEqual({ kind: "state", state: "confirmed", mine: true });
    expect(await other.next("state")).toEqual({ kind: "state", state: "confirmed", mine: false });

    const { planId: next } = await startPlan(anActor(aino), { clientId, fromCurrent: false }, new Date());
    planId = next;
    const again = await follow(bertta);
    await discardPlan(anActor(aino), { planId: next }, new Date());
    expect(await again.next("state")).toMatchObject({ state: "discarded" });
  });

  test("says who else is there and where; not oneself in another window", async () => {
    const page = await follow(bertta, { part: "factors" });
    expect(await page.next("people")).toEqual({ kind: "people", people: [] });
    await follow(bertta, { part: "methods" });
    const other = await follow(aino);
    expect((await page.next("people")).people).toEqual([{ name: "Aino Aalto", part: "goals" }]);
    publish({ kind: "moved", documentId: planId, stream: other.stream, userId: aino.id, part: "services" });
    expect((await page.next("people")).people).toEqual([{ name: "Aino Aalto", part: "services" }]);
    await other.leave();
    expect((await page.next("people")).people).toEqual([]);
  });

  test("leaves one audit row a stream and does not make the session last longer", async () => {
    const page = await follow(bertta);
    const early = new Date(Date.now() - 20 * 60_000);
    await transact((tx) =>
      tx.update(sessions).set({ seenAt: early }).where(eq(sessions.id, page.sessionId)).returning(),
    );
    for (const wish of ["a", "b", "c"]) {
      await fill(anActor(aino), planId, { wish }, new Date());
      await page.next("changes");
    }
    const [session] = await read((db) =>
      db.select({ seenAt: sessions.seenAt }).from(sessions).where(eq(sessions.id, page.sessionId)),
    );
    expect(session?.seenAt).toEqual(early);
    const rows = await read((db) =>
      db
        .select({ clientId: audit.clientId, ground: audit.ground })
        .from(audit)
        .where(and(eq(audit.object, planId), eq(audit.act, "plan.follow"), eq(audit.userId, bertta.id))),
    );
    expect(rows).toEqual([{ clientId, ground: "coWorker" }]);
  });
});

describe("A stream ends, and says nothing more", () => {
  test("when the session has ended", async () => {
    const page = await follow(bertta);
    await transact((tx) => endSessionsOf(tx, bertta.id));
    await fill(anActor(aino), planId, { wish: "not for Bertta" }, new Date());
    expect(await page.next("end")).toEqual({ kind: "end", reason: "signedOut" });
    await page.ended();
    expect(JSON.stringify(page.heard)).not.toContain("not for Bertta");
  });

  test("when the right is gone, also while nothing happens in the plan", async () => {
    vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] });
    const page = await follow(bertta);
    await page.next("people");
    await removeCoWorker(anActor(aino), { clientId, userId: bertta.id }, new Date());
    vi.advanceTimersByTime(10_000);
    expect(await page.next("end")).toEqual({ kind: "end", reason: "refused" });
    await page.ended();
  });

  test("and frees its place: nobody has more than twelve", async () => {
    const streams = [];
    for (let n = 0; n < 12; n++) streams.push(await follow(bertta));
    expect([hasRoomFor(bertta.id), hasRoomFor(aino.id)]).toEqual([false, true]);
    await streams[0]?.leave();
    expect(hasRoomFor(bertta.id)).toBe(true);
  });
});

test("Who may not open the plan hears nothing; who may only read it hears no working copy", async () => {
  const now = new Date();
  const stranger = await aUser();
  await fill(anActor(aino), planId, { wish: "in the making" }, now);
  await expect(planFollowing.begin(anActor(stranger), planId, 0, now)).rejects.toThrow("notFound");
  await expect(planFollowing.begin(anActor(aino), "no-such-plan", 0, now)).rejects.toThrow("notFound");
  const lead = await aUser({ role: "lead", teamIds: aino.teamIds });
  expect(await planFollowing.begin(anActor(lead), planId, 0, now)).toEqual({
    version: 1,
    state: "open",
    fields: [],
  });
});
