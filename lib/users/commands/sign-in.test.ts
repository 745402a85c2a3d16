import { hash } from "@node-rs/argon2";
import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { aUser, factoryPassword, type UserRow } from "@/db/factories/people";
import { audit, sessions, signInFailures, users } from "@/db/schema";
import { closeStore, read, transact } from "@/db/store";
import { findSession } from "@/lib/access/session-store";
import { signIn } from "./sign-in";
import { signOut } from "./sign-out";

const start = new Date("2026-11-24T08:00:00Z");
const later = (seconds: number) => new Date(start.getTime() + seconds * 1000);
const password = factoryPassword;
const wrong = "ihan jokin muu lause";
const network = "203.0.113.9";

const attempt = (user: Pick<UserRow, "email">, typed: string, now = start, from = network) =>
  signIn({ email: user.email, password: typed }, from, now);

async function traces(user: UserRow) {
  const acts = await read((db) =>
    db
      .select()
      .from(audit)
      .where(and(eq(audit.userId, user.id), eq(audit.act, "user.signIn"))),
  );
  const open = await read((db) => db.select().from(sessions).where(eq(sessions.userId, user.id)));
  return { acts: acts.length, open: open.length };
}

beforeEach(() => transact(async (tx) => void (await tx.delete(signInFailures))));

describe("signing in", () => {
  test("starts a session in the person's language and leaves a trace", async () => {
    const user = await aUser({ locale: "sv", role: "lead" });
    const answer = await attempt(user, password);
    if (answer.status !== "signedIn") throw new Error(answer.status);
    expect(answer).toMatchObject({ role: "lead", locale: "sv" });
    expect((await findSession(answer.token, start))?.actor.userId).toBe(user.id);
    expect(await traces(user)).toEqual({ acts: 1, open: 1 });
    const [row] = await read((db) => db.select().from(users).where(eq(users.id, user.id)));
    expect(row?.signedInAt).toEqual(start);
  });

  test("takes the address in any case and with spaces around", async () => {
    const user = await aUser();
    const answer = await attempt({ email: ` ${user.email.toUpperCase()} ` }, password);
    expect(answer.status).toBe("signedIn");
  });

  test("gives every session a token of its own", async () => {
    const user = await aUser();
    const answers = [await attempt(user, password), await attempt(user, password)];
    const tokens = answers.map((answer) => answer.status === "signedIn" && answer.token);
    expect(new Set(tokens).size).toBe(2);
  });

  test("answers a wrong password, an unknown, a disabled and an invited account alike", async () => {
    const user = await aUser();
    const disabled = await aUser({ disabledAt: start });
    const invited = await aUser({ passwordHash: null });
    expect(await attempt(user, wrong)).toEqual({ status: "wrong" });
    expect(await attempt({ email: "ei.ole@example.fi" }, wrong)).toEqual({ status: "wrong" });
    expect(await attempt(disabled, password)).toEqual({ status: "wrong" });
    expect(await attempt(invited, password)).toEqual({ status: "wrong" });
    for (const each of [user, disabled, invited]) expect(await traces(each)).toEqual({ acts: 0, open: 0 });
    const failed = await read((db) => db.select().from(audit).where(eq(audit.act, "user.signInFailed")));
    const at = (id: string) => failed.filter((row) => row.userId === id);
    for (const { id } of [user, disabled, invited])
      expect(at(id)).toMatchObject([{ object: id, detail: null }]);
    expect(at("")).toMatchObject([{ userName: "", object: null, detail: null }]);
    expect(JSON.stringify(failed)).not.toContain(wrong);
  });

  test("in place lets in only the person whose page it is", async () => {
    const [owner, other] = [await aUser(), await aUser()];
    const typed = { email: other.email, password };
    expect(await signIn(typed, network, start, owner.id)).toEqual({ status: "wrong" });
    expect(await traces(other)).toEqual({ acts: 0, open: 0 });
    expect((await signIn(typed, network, start, other.id)).status).toBe("signedIn");
  });

  test("hashes anew what was hashed with less work", async () => {
    const passwordHash = await hash(password, { memoryCost: 8192, timeCost: 1, parallelism: 1 });
    const user = await aUser({ passwordHash });
    expect((await attempt(user, password)).status).toBe("signedIn");
    const [row] = await read((db) => db.select().from(users).where(eq(users.id, user.id)));
    expect(row?.passwordHash).toContain("m=47104");
    expect((await attempt(user, password)).status).toBe("signedIn");
  });
});

describe("guessing", () => {
  test("is stopped after five tries, also for the right password, and goes on after the pause", async () => {
    const user = await aUser();
    for (let count = 0; count < 5; count += 1)
      expect(await attempt(user, wrong)).toEqual({ status: "wrong" });
    expect(await attempt(user, wrong)).toEqual({ status: "tooMany", waitSeconds: 5 });
    expect(await attempt(user, password, later(4))).toEqual({ status: "tooMany", waitSeconds: 1 });
    expect((await attempt(user, password, later(5))).status).toBe("signedIn");
    expect(await attempt(user, wrong, later(6))).toEqual({ status: "wrong" });
  });

  test("of an account that does not exist is stopped alike", async () => {
    const nobody = { email: "ei.ketaan@example.fi" };
    for (let count = 0; count < 5; count += 1) await attempt(nobody, wrong);
    expect(await attempt(nobody, wrong)).toEqual({ status: "tooMany", waitSeconds: 5 });
  });

  test("in a burst of forty at once looks at five", async () => {
    const user = await aUser();
    const answers = await Promise.all(Array.from({ length: 40 }, () => attempt(user, wrong)));
    expect(answers.filter((answer) => answer.status === "wrong")).toHaveLength(5);
  });

  test("is not forgotten over a restart", async () => {
    const user = await aUser();
    for (let count = 0; count < 5; count += 1) await attempt(user, wrong);
    await closeStore();
    expect((await attempt(user, password)).status).toBe("tooMany");
  });

  test("one password on many accounts is stopped by network, and others' networks stay open", async () => {
    const many = Array.from({ length: 31 }, (_, count) => ({ email: `arvaus${count}@example.fi` }));
    const answers = await Promise.all(many.map((each) => attempt(each, wrong)));
    expect(answers.filter((answer) => answer.status === "tooMany")).toHaveLength(1);
    const user = await aUser();
    expect((await attempt(user, password)).status).toBe("tooMany");
    expect((await attempt(user, password, start, "198.51.100.7")).status).toBe("signedIn");
  });

  test("keeps no address that was typed", async () => {
    await attempt({ email: "salasanani kirjoitettuna väärään kenttään" }, wrong);
    const rows = await read((db) => db.select().from(signInFailures));
    expect(JSON.stringify(rows)).not.toContain("salasanani");
  });

  test("before a sign-in is told in its trace", async () => {
    const user = await aUser();
    await attempt(user, wrong);
    await attempt(user, wrong);
    await attempt(user, password);
    const [row] = await read((db) =>
      db
        .select()
        .from(audit)
        .where(and(eq(audit.userId, user.id), eq(audit.act, "user.signIn"))),
    );
    expect(row?.detail).toEqual({ failuresBefore: 2 });
  });
});

test("signing out ends that session and no other, and leaves a trace", async () => {
  const user = await aUser();
  const [one, two] = [await attempt(user, password), await attempt(user, password)];
  if (one.status !== "signedIn" || two.status !== "signedIn") throw new Error("not signed in");
  const session = await findSession(one.token, start);
  if (!session) throw new Error("no session");
  await signOut(session.actor, start);
  expect(await findSession(one.token, start)).toBeUndefined();
  expect(await findSession(two.token, start)).toBeDefined();
  const rows = await read((db) => db.select().from(audit).where(eq(audit.act, "user.signOut")));
  expect(rows).toHaveLength(1);
});
