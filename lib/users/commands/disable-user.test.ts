import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { anActor, aTeam, aUser, factoryPassword, type TeamRow, type UserRow } from "@/db/factories/people";
import { audit, memberships, users } from "@/db/schema";
import { read, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { findSession, startSession } from "@/lib/access/session-store";
import type { Act } from "@/lib/audit/acts";
import { disableUser, enableUser } from "./disable-user";
import { signIn } from "./sign-in";

const now = new Date("2026-11-24T08:00:00Z");
const hoursOn = (hours: number) => new Date(now.getTime() + hours * 3_600_000);

let team: TeamRow;
let admin: UserRow;
let actor: Actor;

beforeEach(async () => {
  team = await aTeam();
  admin = await aUser({ role: "admin" });
  actor = anActor(admin);
});

const rowOf = async (id: string) => (await read((db) => db.select().from(users).where(eq(users.id, id))))[0];
const actsOn = async (object: string, act: Act) =>
  (
    await read((db) =>
      db
        .select()
        .from(audit)
        .where(and(eq(audit.object, object), eq(audit.act, act))),
    )
  ).length;
const sessionOf = async (user: UserRow) => (await transact((tx) => startSession(tx, user.id, now))).token;

describe("closing an account", () => {
  test("ends sessions and substitutions at once; opening it lets the person in again", async () => {
    const user = await aUser({ teamIds: [team.id] });
    const away = { substituteId: user.id, substituteFrom: "2026-11-20", substituteTo: "2026-12-20" };
    const absent = await aUser({ teamIds: [team.id], ...away });
    const session = await sessionOf(user);
    await disableUser(actor, user.id, now);
    expect(await findSession(session, now)).toBeUndefined();
    expect((await signIn({ email: user.email, password: factoryPassword }, "direct", now)).status).toBe(
      "wrong",
    );
    expect((await rowOf(absent.id))?.substituteId).toBeNull();
    await enableUser(actor, user.id, now);
    expect(await findSession(session, now)).toBeUndefined();
    expect((await signIn({ email: user.email, password: factoryPassword }, "direct", now)).status).toBe(
      "signedIn",
    );
    expect(await actsOn(user.id, "user.disable")).toBe(1);
    expect(await actsOn(user.id, "user.enable")).toBe(1);
  });

  test("twice leaves one trace", async () => {
    const user = await aUser();
    await disableUser(actor, user.id, now);
    await disableUser(actor, user.id, hoursOn(1));
    expect(await actsOn(user.id, "user.disable")).toBe(1);
    expect((await rowOf(user.id))?.disabledAt).toEqual(now);
  });

  test("is refused for oneself and the last administrator, and to anyone but an administrator", async () => {
    const self = disableUser(actor, admin.id, now);
    await expect(self).rejects.toMatchObject({ fieldErrors: { userId: "oneself" } });
    await transact(async (tx) => {
      await tx.update(users).set({ disabledAt: now }).where(eq(users.role, "admin"));
      await tx.update(users).set({ disabledAt: null }).where(eq(users.id, admin.id));
    });
    const other = anActor(await aUser({ role: "admin", disabledAt: now }));
    const last = disableUser(other, admin.id, now);
    await expect(last).rejects.toMatchObject({ fieldErrors: { userId: "lastAdmin" } });
    const worker = disableUser(anActor(await aUser()), admin.id, now);
    await expect(worker).rejects.toMatchObject({ code: "notFound" });
    expect((await rowOf(admin.id))?.disabledAt).toBeNull();
  });

  test("cannot be undone while the person has no open team", async () => {
    const user = await aUser({ teamIds: [team.id], disabledAt: now });
    await transact(async (tx) => {
      await tx.delete(memberships).where(eq(memberships.userId, user.id));
    });
    const opened = enableUser(actor, user.id, now);
    await expect(opened).rejects.toMatchObject({ fieldErrors: { teamIds: "teamOne" } });
    expect((await rowOf(user.id))?.disabledAt).toEqual(now);
  });
});
