import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { anActor, aUser, factoryPassword, type UserRow } from "@/db/factories/people";
import { audit, oneTimeCodes } from "@/db/schema";
import { read, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { findSession, startSession } from "@/lib/access/session-store";
import type { Act } from "@/lib/audit/acts";
import { linkHolder } from "../queries/links";
import { disableUser } from "./disable-user";
import { makeLink } from "./links";
import { setPasswordByLink } from "./set-password";
import { signIn } from "./sign-in";

const now = new Date("2026-11-24T08:00:00Z");
const hoursOn = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const newPassword = "harmaa varpunen katolla";

let admin: UserRow;
let actor: Actor;

beforeEach(async () => {
  admin = await aUser({ role: "admin" });
  actor = anActor(admin);
});

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

describe("a link", () => {
  test("of a user with a password resets it, once, and ends every session", async () => {
    const user = await aUser();
    const session = await sessionOf(user);
    const { purpose, token } = await makeLink(actor, user.id, now);
    expect(purpose).toBe("reset");
    expect(await findSession(session, now)).toBeDefined();
    await setPasswordByLink(token, newPassword, now);
    expect(await findSession(session, now)).toBeUndefined();
    expect((await signIn({ email: user.email, password: factoryPassword }, "direct", now)).status).toBe(
      "wrong",
    );
    expect((await signIn({ email: user.email, password: newPassword }, "direct", now)).status).toBe(
      "signedIn",
    );
    await expect(setPasswordByLink(token, "aivan toinen lause", now)).rejects.toMatchObject({
      code: "notFound",
    });
    expect(await actsOn(user.id, "user.reset")).toBe(1);
    expect(await actsOn(user.id, "user.password")).toBe(1);
  });

  test.each([
    ["reset", 24, {}],
    ["invite", 7 * 24, { passwordHash: null }],
  ] as const)("to %s lives %i hours", async (purpose, hours, over) => {
    const user = await aUser(over);
    const { token } = await makeLink(actor, user.id, now);
    expect((await linkHolder(token, hoursOn(hours - 0.1)))?.purpose).toBe(purpose);
    expect(await linkHolder(token, hoursOn(hours))).toBeUndefined();
    const late = setPasswordByLink(token, newPassword, hoursOn(hours));
    await expect(late).rejects.toMatchObject({ code: "notFound" });
  });

  test("dies when a newer one is made, and with the account", async () => {
    const user = await aUser();
    const first = await makeLink(actor, user.id, now);
    const second = await makeLink(actor, user.id, now);
    expect(await linkHolder(first.token, now)).toBeUndefined();
    expect(await linkHolder(second.token, now)).toBeDefined();
    await disableUser(actor, user.id, now);
    expect(await linkHolder(second.token, now)).toBeUndefined();
  });

  test("survives an unfit password", async () => {
    const user = await aUser();
    const { token } = await makeLink(actor, user.id, now);
    const unfit = setPasswordByLink(token, "lyhyt", now);
    await expect(unfit).rejects.toMatchObject({ fieldErrors: { password: "passwordShort" } });
    await setPasswordByLink(token, newPassword, now);
  });

  test("works once for two who use it at the same time", async () => {
    const { token } = await makeLink(actor, (await aUser()).id, now);
    const tries = [newPassword, "kolme hevosta laitumella"].map((each) =>
      setPasswordByLink(token, each, now),
    );
    const done = await Promise.allSettled(tries);
    expect(done.map((each) => each.status).sort()).toEqual(["fulfilled", "rejected"]);
  });

  test("is not in the database, and a made-up one opens nothing", async () => {
    const { token } = await makeLink(actor, (await aUser()).id, now);
    const codes = await read((db) => db.select().from(oneTimeCodes));
    expect(JSON.stringify(codes)).not.toContain(token);
    expect(await linkHolder("", now)).toBeUndefined();
    expect(await linkHolder(codes[0]?.hash ?? "", now)).toBeUndefined();
  });

  test("is made for others only, by an administrator, and not for a closed account", async () => {
    const user = await aUser();
    const disabled = await aUser({ disabledAt: now });
    const refused = { code: "notFound" };
    await expect(makeLink(actor, admin.id, now)).rejects.toMatchObject(refused);
    await expect(makeLink(anActor(user), admin.id, now)).rejects.toMatchObject(refused);
    await expect(makeLink(actor, disabled.id, now)).rejects.toMatchObject(refused);
    await expect(makeLink(actor, "nobody", now)).rejects.toMatchObject(refused);
  });
});
