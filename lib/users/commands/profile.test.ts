import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { anActor, aTeam, aUser, factoryPassword } from "@/db/factories/people";
import { users } from "@/db/schema";
import { read, transact } from "@/db/store";
import { findSession, startSession } from "@/lib/access/session-store";
import { linkHolder } from "../queries/links";
import { ownProfile } from "../queries/profile";
import { changePassword } from "./change-password";
import { makeLink } from "./links";
import { editLook, editProfile, setSubstitute } from "./profile";
import { signIn } from "./sign-in";

const now = new Date("2026-11-24T08:00:00Z");
const network = "203.0.113.9";
const rowOf = async (id: string) => (await read((db) => db.select().from(users).where(eq(users.id, id))))[0];

test("one changes one's own name, title, phone and language, and nothing else", async () => {
  const user = await aUser();
  const before = await rowOf(user.id);
  const input = {
    name: "Aino Öhman",
    title: "Sosiaalityöntekijä",
    phone: "040 123 4567",
    phoneHours: "Arkisin klo 9–10",
    locale: "sv",
  } as const;
  await editProfile(anActor(user), input, now);
  expect(await ownProfile(anActor(user))).toMatchObject(input);
  expect(await rowOf(user.id)).toEqual({ ...before, ...input, nameFolded: expect.stringContaining("aino") });
});

test("the look and the keys follow one to the next session", async () => {
  const user = await aUser();
  await editLook(anActor(user), { theme: "dark", textSize: "larger", shortcuts: false }, now);
  await editLook(anActor(user), { theme: "light" }, now);
  const look = { theme: "light", textSize: "larger" };
  expect((await ownProfile(anActor(user))).look).toEqual({ ...look, shortcuts: false });
  const answer = await signIn({ email: user.email, password: factoryPassword }, network, now);
  expect(answer).toMatchObject({ status: "signedIn", look });
});

describe("a substitute", () => {
  const days = { from: "2026-12-01", to: "2026-12-24" };

  test("is chosen of the same team for a time, and let go", async () => {
    const team = await aTeam();
    const [me, other] = [await aUser({ teamIds: [team.id] }), await aUser({ teamIds: [team.id] })];
    const actor = anActor(me);
    expect((await ownProfile(actor)).candidates).toEqual([{ id: other.id, name: other.name }]);
    await setSubstitute(actor, { substituteId: other.id, ...days }, now);
    expect((await ownProfile(actor)).substitute).toEqual({ id: other.id, ...days });
    await setSubstitute(actor, { substituteId: "", from: "2026-12-01", to: null }, now);
    expect((await ownProfile(actor)).substitute).toBeNull();
  });

  test("is never oneself, of another team, disabled or unknown", async () => {
    const me = await aUser();
    const [stranger, gone] = [await aUser(), await aUser({ teamIds: me.teamIds, disabledAt: now })];
    for (const substituteId of [me.id, stranger.id, gone.id, "nobody"]) {
      const asked = setSubstitute(anActor(me), { substituteId, ...days }, now);
      await expect(asked).rejects.toMatchObject({ fieldErrors: { substituteId: "choiceInvalid" } });
    }
    expect((await ownProfile(anActor(me))).candidates).toEqual([]);
    expect((await rowOf(me.id))?.substituteId).toBeNull();
  });
});

describe("changing one's password", () => {
  const change = { oldPassword: factoryPassword, newPassword: "harmaa varpunen katolla" };

  test("ends the other sessions and open links, and keeps this one", async () => {
    const user = await aUser();
    const [here, there] = await Promise.all(
      [1, 2].map(() => transact((tx) => startSession(tx, user.id, now))),
    );
    if (!here || !there) throw new Error("no sessions");
    const link = await makeLink(anActor(await aUser({ role: "admin" })), user.id, now);
    await changePassword(anActor(user, { sessionId: here.id }), change, network, now);
    expect(await findSession(here.token, now)).toBeDefined();
    expect(await findSession(there.token, now)).toBeUndefined();
    expect(await linkHolder(link.token, now)).toBeUndefined();
    const { email } = user;
    expect((await signIn({ email, password: factoryPassword }, network, now)).status).toBe("wrong");
    expect((await signIn({ email, password: change.newPassword }, network, now)).status).toBe("signedIn");
  });

  test("asks for the old one, and slows guessing it down", async () => {
    const user = await aUser();
    const before = await rowOf(user.id);
    const guess = () => changePassword(anActor(user), { ...change, oldPassword: "arvaus" }, network, now);
    for (let count = 0; count < 5; count += 1)
      await expect(guess()).rejects.toMatchObject({ fieldErrors: { oldPassword: "passwordWrong" } });
    await expect(guess()).rejects.toMatchObject({ code: "tooMany" });
    const right = changePassword(anActor(user), change, network, now);
    await expect(right).rejects.toMatchObject({ code: "tooMany" });
    expect(await rowOf(user.id)).toEqual(before);
  });

  test("refuses the same one again, and an unfit one", async () => {
    const user = await aUser();
    const to = (newPassword: string) =>
      changePassword(anActor(user), { ...change, newPassword }, network, now);
    await expect(to(factoryPassword)).rejects.toMatchObject({ fieldErrors: { newPassword: "passwordSame" } });
    await expect(to("salasana1234567")).rejects.toMatchObject({
      fieldErrors: { newPassword: "passwordCommon" },
    });
    expect((await rowOf(user.id))?.passwordHash).toBe(user.passwordHash);
  });
});
