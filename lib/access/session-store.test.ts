import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { aTeam, aUser } from "@/db/factories/people";
import { sessions, users } from "@/db/schema";
import { read, transact } from "@/db/store";
import {
  endSession,
  endSessionsOf,
  findSession,
  secondsLeft,
  startSession,
  touchSession,
} from "./session-store";

const start = new Date("2026-11-24T08:00:00Z");
const later = (minutes: number) => new Date(start.getTime() + minutes * 60_000);
const begin = (userId: string, now = start) => transact((tx) => startSession(tx, userId, now));

describe("a session", () => {
  test("names its user with teams, and whom they stand in for that day", async () => {
    const team = await aTeam();
    const worker = await aUser({ teamIds: [team.id], researcher: true, locale: "sv", shortcuts: false });
    const away = { substituteId: worker.id, substituteFrom: "2026-11-24", substituteTo: "2026-11-25" };
    const absent = await aUser({ teamIds: [team.id], ...away });
    await aUser({ teamIds: [team.id], ...away, substituteFrom: "2026-11-25" });
    await aUser({ teamIds: [team.id], ...away, substituteFrom: "2026-11-01", substituteTo: "2026-11-23" });
    const { id, token } = await begin(worker.id);
    const found = await findSession(token, start);
    expect(found?.locale).toBe("sv");
    expect(found?.shortcuts).toBe(false);
    expect(found?.actor).toEqual({
      userId: worker.id,
      name: worker.name,
      role: "worker",
      teamIds: [team.id],
      countyFigures: false,
      researcher: true,
      substituteFor: [absent.id],
      sessionId: id,
    });
  });

  test("is found by its token alone: what the database holds opens nothing", async () => {
    const user = await aUser();
    const { id, token } = await begin(user.id);
    const [row] = await read((db) => db.select().from(sessions).where(eq(sessions.id, id)));
    expect(token).toMatch(/^[\w-]{43}$/);
    expect(JSON.stringify(row)).not.toContain(token);
    expect(await findSession(row?.tokenHash ?? "", start)).toBeUndefined();
    expect(await findSession(id, start)).toBeUndefined();
    expect(await findSession("", start)).toBeUndefined();
  });

  test("ends after 30 minutes of silence", async () => {
    const { token } = await begin((await aUser()).id);
    expect(await findSession(token, later(29.9))).toBeDefined();
    expect(await findSession(token, later(30))).toBeUndefined();
  });

  test("goes on while it is used, but never over 12 hours", async () => {
    const { token } = await begin((await aUser()).id);
    for (let minutes = 25; minutes < 720; minutes += 25) {
      const session = await findSession(token, later(minutes));
      if (!session) throw new Error(`ended after ${minutes} minutes`);
      await touchSession(session, later(minutes));
    }
    expect(await findSession(token, later(719.9))).toBeDefined();
    expect(await findSession(token, later(720))).toBeUndefined();
  });

  test("is written as used at most once a minute", async () => {
    const { token } = await begin((await aUser()).id);
    const session = await findSession(token, start);
    if (!session) throw new Error("no session");
    expect(await touchSession(session, later(0.9))).toEqual(start);
    expect((await findSession(token, later(0.9)))?.seenAt).toEqual(start);
    await touchSession(session, later(1));
    expect((await findSession(token, later(1)))?.seenAt).toEqual(later(1));
  });

  test("tells how long it lasts without lasting longer for it", async () => {
    const { token } = await begin((await aUser()).id);
    const session = await findSession(token, later(10));
    if (!session) throw new Error("no session");
    expect(secondsLeft(session, later(10))).toEqual({ idle: 20 * 60, absolute: 710 * 60 });
    expect((await findSession(token, later(10)))?.seenAt).toEqual(start);
  });

  test("outlives the idle limit while a meeting is open, but not the meeting, and never the 12 hours", async () => {
    const { id, token } = await begin((await aUser()).id);
    const meet = (until: Date | null) =>
      transact(async (tx) => {
        await tx.update(sessions).set({ meetingUntil: until }).where(eq(sessions.id, id));
      });
    await meet(later(180));
    const session = await findSession(token, later(170));
    if (!session) throw new Error("no session");
    expect(secondsLeft(session, later(170))).toEqual({ idle: 10 * 60, absolute: 550 * 60 });
    expect(await findSession(token, later(180))).toBeUndefined();
    // Another who signs in sweeps away what has ended, and only that.
    await begin((await aUser()).id, later(100));
    expect(await findSession(token, later(100))).toBeDefined();
    await meet(later(800));
    expect(await findSession(token, later(719.9))).toBeDefined();
    expect(await findSession(token, later(720))).toBeUndefined();
    await meet(null);
    expect(await findSession(token, later(100))).toBeUndefined();
  });

  test("that was used in a meeting is idle only after the last use", async () => {
    const { id, token } = await begin((await aUser()).id);
    await transact(async (tx) => {
      const used = { meetingUntil: later(60), seenAt: later(50) };
      await tx.update(sessions).set(used).where(eq(sessions.id, id));
    });
    expect(await findSession(token, later(79.9))).toBeDefined();
    expect(await findSession(token, later(80))).toBeUndefined();
  });

  test("of a disabled user is over at once", async () => {
    const user = await aUser();
    const { token } = await begin(user.id);
    await transact(async (tx) => {
      await tx.update(users).set({ disabledAt: start }).where(eq(users.id, user.id));
    });
    expect(await findSession(token, start)).toBeUndefined();
  });

  test("can be ended alone, or all but one", async () => {
    const user = await aUser();
    const [one, two, three] = [await begin(user.id), await begin(user.id), await begin(user.id)];
    const other = await begin((await aUser()).id);
    await transact((tx) => endSession(tx, one.id));
    expect(await findSession(one.token, start)).toBeUndefined();
    expect(await findSession(two.token, start)).toBeDefined();
    await transact((tx) => endSessionsOf(tx, user.id, three.id));
    expect(await findSession(two.token, start)).toBeUndefined();
    expect(await findSession(three.token, start)).toBeDefined();
    expect(await findSession(other.token, start)).toBeDefined();
  });

  test("that has ended by time is swept away when another starts", async () => {
    const old = await begin((await aUser()).id);
    await begin((await aUser()).id, later(31));
    const rows = await read((db) => db.select().from(sessions).where(eq(sessions.id, old.id)));
    expect(rows).toEqual([]);
  });
});
