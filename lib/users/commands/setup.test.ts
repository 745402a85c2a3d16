import { beforeEach, describe, expect, test } from "vitest";
import { aUser } from "@/db/factories/people";
import { audit, memberships, oneTimeCodes, sessions, users } from "@/db/schema";
import { read, transact } from "@/db/store";
import { needsSetup } from "../queries/setup";
import { createSetupCode, setUp } from "./setup";
import { signIn } from "./sign-in";

const now = new Date("2026-11-24T08:00:00Z");
const later = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const person = { name: "Paula Pääkäyttäjä", email: "paula@example.fi", password: "harmaa varpunen katolla" };

beforeEach(() =>
  transact(async (tx) => {
    for (const table of [sessions, memberships, oneTimeCodes]) await tx.delete(table);
    await tx.delete(users);
  }),
);

async function code(): Promise<string> {
  const made = await createSetupCode(now);
  if (!made) throw new Error("no code");
  return made;
}

describe("the first administrator", () => {
  test("is made with the code that the server printed, and signs in", async () => {
    expect(await needsSetup()).toBe(true);
    await setUp({ ...person, code: await code() }, now);
    expect(await needsSetup()).toBe(false);
    const answer = await signIn(person, "direct", now);
    expect(answer).toMatchObject({ status: "signedIn", role: "admin" });
    const rows = await read((db) => db.select().from(audit));
    expect(rows.find((row) => row.act === "user.activate")?.detail).toEqual({ first: true });
  });

  test("may copy the code in small letters and without dashes", async () => {
    const typed = (await code()).toLowerCase().replaceAll("-", " ");
    await setUp({ ...person, code: typed }, now);
    expect(await needsSetup()).toBe(false);
  });

  test("is not made with a wrong, an earlier or an old code", async () => {
    const earlier = await code();
    const valid = await code();
    const fault = { fieldErrors: { code: "codeWrong" } };
    await expect(setUp({ ...person, code: "AAAA-BBBB" }, now)).rejects.toMatchObject(fault);
    await expect(setUp({ ...person, code: earlier }, now)).rejects.toMatchObject(fault);
    await expect(setUp({ ...person, code: valid }, later(24))).rejects.toMatchObject(fault);
    expect(await needsSetup()).toBe(true);
  });

  test("with an unfit password is refused, and the code still works", async () => {
    const made = await code();
    const unfit = setUp({ ...person, password: "Salasana123456789", code: made }, now);
    await expect(unfit).rejects.toMatchObject({ fieldErrors: { password: "passwordCommon" } });
    await setUp({ ...person, code: made }, now);
  });

  test("is made once, however many try at the same time", async () => {
    const made = await code();
    const tries = ["a@example.fi", "b@example.fi"].map((email) =>
      setUp({ ...person, email, code: made }, now),
    );
    const done = await Promise.allSettled(tries);
    expect(done.map((each) => each.status).sort()).toEqual(["fulfilled", "rejected"]);
    expect(await read((db) => db.select().from(users))).toHaveLength(1);
  });

  test("is not made, and no code given, once there is a user", async () => {
    const made = await code();
    await aUser();
    expect(await createSetupCode(now)).toBeUndefined();
    await expect(setUp({ ...person, code: made }, now)).rejects.toMatchObject({ code: "notFound" });
  });

  test("the code has 128 bits and is not in the database", async () => {
    const made = await code();
    expect(made).toMatch(/^([A-Z2-9]{4}-){6}[A-Z2-9]{2}$/);
    const rows = JSON.stringify(await read((db) => db.select().from(oneTimeCodes)));
    expect(rows).not.toContain(made);
    expect(rows).not.toContain(made.replaceAll("-", ""));
  });
});
