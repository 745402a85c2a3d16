import { and, eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { aClient } from "@/db/factories/clients";
import { anActor, aTeam, aUser } from "@/db/factories/people";
import { audit, memberships, teams } from "@/db/schema";
import { read } from "@/db/store";
import type { Act } from "@/lib/audit/acts";
import { listTeams, openTeams } from "../queries/teams";
import { addTeam, closeTeam, renameTeam } from "./teams";

const now = new Date("2026-11-24T08:00:00Z");
const anAdmin = async () => anActor(await aUser({ role: "admin" }));
const name = () => `Aikuissosiaalityö ${crypto.randomUUID()}`;
const rowOf = async (id: string) => (await read((db) => db.select().from(teams).where(eq(teams.id, id))))[0];
const actsOn = async (object: string, act: Act) =>
  (
    await read((db) =>
      db
        .select()
        .from(audit)
        .where(and(eq(audit.object, object), eq(audit.act, act))),
    )
  ).length;

describe("a team", () => {
  test("is added, renamed and closed, each with a trace", async () => {
    const admin = await anAdmin();
    const [first, second] = [name(), name()];
    const { teamId } = await addTeam(admin, { name: first }, now);
    await renameTeam(admin, { teamId, name: second }, now);
    expect((await openTeams(admin)).find((team) => team.id === teamId)?.name).toBe(second);
    await closeTeam(admin, teamId, now);
    expect(await rowOf(teamId)).toMatchObject({ name: second, closedAt: now });
    expect((await openTeams(admin)).some((team) => team.id === teamId)).toBe(false);
    expect(
      await Promise.all((["team.add", "team.edit", "team.close"] as const).map((act) => actsOn(teamId, act))),
    ).toEqual([1, 1, 1]);
  });

  test("has a name of its own among the open ones, whatever the case", async () => {
    const admin = await anAdmin();
    const [first, other] = [await aTeam({ name: name() }), await aTeam()];
    const same = { name: first.name.toUpperCase() };
    const fault = { fieldErrors: { name: "alreadyExists" } };
    await expect(addTeam(admin, same, now)).rejects.toMatchObject(fault);
    await expect(renameTeam(admin, { ...same, teamId: other.id }, now)).rejects.toMatchObject(fault);
    await renameTeam(admin, { ...same, teamId: first.id }, now);
    await closeTeam(admin, first.id, now);
    await addTeam(admin, { name: first.name }, now);
  });

  test("stays open while somebody works in it", async () => {
    const admin = await anAdmin();
    const team = await aTeam();
    await aUser({ teamIds: [team.id] });
    const closed = closeTeam(admin, team.id, now);
    await expect(closed).rejects.toMatchObject({ fieldErrors: { teamId: "teamHasMembers" } });
    expect((await rowOf(team.id))?.closedAt).toBeNull();
    expect((await listTeams(admin)).find((each) => each.id === team.id)).toMatchObject({ members: 1 });
  });

  test("stays open while it has an active client, and may close with archived ones", async () => {
    const admin = await anAdmin();
    const [busy, done] = [await aTeam(), await aTeam()];
    await aClient({ teamId: busy.id, responsibleId: null });
    await aClient({ teamId: done.id, responsibleId: null, status: "archived" });
    const closed = closeTeam(admin, busy.id, now);
    await expect(closed).rejects.toMatchObject({ fieldErrors: { teamId: "teamHasClients" } });
    expect((await rowOf(busy.id))?.closedAt).toBeNull();
    await closeTeam(admin, done.id, now);
    expect((await rowOf(done.id))?.closedAt).toEqual(now);
  });

  test("can close when only disabled users are left in it, who lose it", async () => {
    const team = await aTeam();
    const user = await aUser({ teamIds: [team.id], disabledAt: now });
    await closeTeam(await anAdmin(), team.id, now);
    const left = await read((db) => db.select().from(memberships).where(eq(memberships.userId, user.id)));
    expect(left).toEqual([]);
  });

  test("that is closed is neither renamed nor closed again", async () => {
    const admin = await anAdmin();
    const team = await aTeam({ closedAt: now });
    const refused = { code: "notFound" };
    await expect(renameTeam(admin, { teamId: team.id, name: name() }, now)).rejects.toMatchObject(refused);
    await expect(closeTeam(admin, team.id, now)).rejects.toMatchObject(refused);
  });

  test.each(["worker", "lead", "auditor"] as const)("is nothing a %s may change or list", async (role) => {
    const actor = anActor(await aUser({ role }));
    const team = await aTeam();
    const refused = { code: "notFound" };
    await expect(addTeam(actor, { name: name() }, now)).rejects.toMatchObject(refused);
    await expect(renameTeam(actor, { teamId: team.id, name: name() }, now)).rejects.toMatchObject(refused);
    await expect(closeTeam(actor, team.id, now)).rejects.toMatchObject(refused);
    await expect(listTeams(actor)).rejects.toMatchObject(refused);
    expect(await rowOf(team.id)).toEqual(team);
  });
});
