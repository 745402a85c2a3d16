import { and, eq } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { anActor, aTeam, aUser, type TeamRow, type UserRow } from "@/db/factories/people";
import { audit, users } from "@/db/schema";
import { read, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { findSession, startSession } from "@/lib/access/session-store";
import type { Act } from "@/lib/audit/acts";
import { linkHolder } from "../queries/links";
import { getUser, listUsers } from "../queries/people";
import type { EditUserInput } from "../schema";
import { addUser } from "./add-user";
import { editUser } from "./edit-user";
import { setPasswordByLink } from "./set-password";
import { signIn } from "./sign-in";

const now = new Date("2026-11-24T08:00:00Z");
const _hoursOn = (hours: number) => new Date(now.getTime() + hours * 3_600_000);
const newPassword = "harmaa varpunen katolla";
const nobody = { countyFigures: false, researcher: false };

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
const inputOf = (user: UserRow, over: Partial<EditUserInput> = {}): EditUserInput => ({
  userId: user.id,
  name: user.name,
  email: user.email,
  phoneHours: "",
  title: user.title,
  phone: user.phone,
  role: user.role,
  teamIds: user.teamIds,
  countyFigures: user.countyFigures,
  researcher: user.researcher,
  ...over,
});

describe("adding a user", () => {
  const input = (over = {}) => ({
    name: "Ville Äijälä",
    email: `${crypto.randomUUID()}@example.fi`,
    role: "worker" as const,
    teamIds: [team.id],
    ...nobody,
    ...over,
  });

  test("makes an invited user and a link with which they choose a password", async () => {
    const asked = input();
    const { userId, token } = await addUser(actor, asked, now);
    const list = await listUsers(actor, { state: "invited", team: team.id, role: "worker" });
    expect(list).toMatchObject([
      { id: userId, name: "Ville Äijälä", state: "invited", teams: [{ id: team.id }] },
    ]);
    expect(await linkHolder(token, now)).toMatchObject({ purpose: "invite", email: asked.email });
    await setPasswordByLink(token, newPassword, now);
    expect((await signIn({ email: asked.email, password: newPassword }, "direct", now)).status).toBe(
      "signedIn",
    );
    expect(await actsOn(userId, "user.invite")).toBe(1);
    expect(await actsOn(userId, "user.activate")).toBe(1);
  });

  test.each(["worker", "lead", "auditor"] as const)("is not for a %s", async (role) => {
    const other = anActor(await aUser({ role }));
    const asked = input();
    await expect(addUser(other, asked, now)).rejects.toMatchObject({ code: "notFound" });
    expect(await read((db) => db.select().from(users).where(eq(users.email, asked.email)))).toEqual([]);
  });

  test("refuses an address in use, teams that do not fit the role, and closed teams; nothing is half done", async () => {
    const closed = await aTeam({ closedAt: now });
    const refused = async (over: object, fault: Record<string, string>) => {
      const asked = input(over);
      await expect(addUser(actor, asked, now)).rejects.toMatchObject({ fieldErrors: fault });
      const made = await read((db) => db.select().from(users).where(eq(users.email, asked.email)));
      expect(made.filter((row) => row.id !== admin.id)).toEqual([]);
    };
    await refused({ email: admin.email }, { email: "emailTaken" });
    await refused({ teamIds: [] }, { teamIds: "teamOne" });
    await refused({ teamIds: [team.id, (await aTeam()).id] }, { teamIds: "teamOne" });
    await refused({ role: "auditor" }, { teamIds: "teamNone" });
    await refused({ teamIds: [closed.id] }, { teamIds: "choiceInvalid" });
    await refused({ teamIds: ["no-such-team"] }, { teamIds: "choiceInvalid" });
  });
});

describe("editing a user", () => {
  test("changes what was asked, keeps the session, and holds from the next request", async () => {
    const user = await aUser({ teamIds: [team.id] });
    const session = await sessionOf(user);
    const other = await aTeam();
    const over = { name: "Aino Öhman", title: "Sosiaaliohjaaja", teamIds: [other.id], countyFigures: true };
    await editUser(actor, inputOf(user, over), now);
    const { teamIds: _, ...facts } = over;
    expect(await getUser(actor, user.id)).toMatchObject({ ...facts, teams: [{ id: other.id }] });
    const found = await findSession(session, now);
    expect(found?.actor).toMatchObject({ name: "Aino Öhman", teamIds: [other.id], countyFigures: true });
    expect(await actsOn(user.id, "user.edit")).toBe(1);
  });

  test("with another role ends their sessions at once", async () => {
    const user = await aUser({ teamIds: [team.id] });
    const session = await sessionOf(user);
    await editUser(actor, inputOf(user, { role: "auditor", teamIds: [] }), now);
    expect(await findSession(session, now)).toBeUndefined();
  });

  test("ends a substitution that no longer holds, and keeps one that does", async () => {
    const away = { substituteFrom: "2026-11-20", substituteTo: "2026-12-20" };
    const both = [team.id, (await aTeam()).id];
    const lead = await aUser({ role: "lead", teamIds: both });
    const worker = await aUser({ teamIds: [team.id], substituteId: lead.id, ...away });
    await editUser(actor, inputOf(lead, { title: "Johtava" }), now);
    expect((await rowOf(worker.id))?.substituteId).toBe(lead.id);
    await editUser(actor, inputOf(lead, { teamIds: both.slice(1) }), now);
    expect(await rowOf(worker.id)).toMatchObject({
      substituteId: null,
      substituteFrom: null,
      substituteTo: null,
    });
  });

  test("refuses another's address, one's own role, and anyone but an administrator", async () => {
    const user = await aUser({ teamIds: [team.id] });
    const before = await rowOf(user.id);
    const taken = editUser(actor, inputOf(user, { email: admin.email, name: "Toinen" }), now);
    await expect(taken).rejects.toMatchObject({ fieldErrors: { email: "emailTaken" } });
    const demoted = editUser(actor, inputOf(admin, { role: "auditor" }), now);
    await expect(demoted).rejects.toMatchObject({ fieldErrors: { role: "oneself" } });
    const promoted = editUser(anActor(user), inputOf(user, { role: "admin", teamIds: [] }), now);
    await expect(promoted).rejects.toMatchObject({ code: "notFound" });
    expect(await rowOf(user.id)).toEqual(before);
    expect((await rowOf(admin.id))?.role).toBe("admin");
  });
});

test("only an administrator sees the users", async () => {
  const worker = anActor(await aUser());
  await expect(listUsers(worker, {})).rejects.toMatchObject({ code: "notFound" });
  await expect(getUser(worker, worker.userId)).rejects.toMatchObject({ code: "notFound" });
});
