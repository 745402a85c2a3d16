import "server-only";
import { and, asc, eq, inArray, isNull } from "drizzle-orm";
import { blocks, memberships, teams, users } from "@/db/schema";
import type { Tx } from "@/db/store";
import { invalid } from "@/lib/errors";

export type Assignment = { teamId: string; responsibleId: string | null };
export type StaffTeam = { id: string; name: string; people: { id: string; name: string }[] };

/** Open teams with the workers and leads who can be named on a client, by name. */
export async function staffTeams(tx: Tx, teamIds?: readonly string[]): Promise<StaffTeam[]> {
  const mine = teamIds ? inArray(teams.id, [...teamIds]) : undefined;
  const rows = await tx
    .select({ teamId: teams.id, teamName: teams.name, id: users.id, name: users.name })
    .from(teams)
    .leftJoin(memberships, eq(memberships.teamId, teams.id))
    .leftJoin(users, and(eq(users.id, memberships.userId), canBeNamed))
    .where(and(isNull(teams.closedAt), eq(teams.staging, false), mine))
    .orderBy(asc(teams.name), asc(users.nameFolded));
  const byTeam = new Map<string, StaffTeam>();
  for (const { teamId, teamName, id, name } of rows) {
    const team = byTeam.get(teamId) ?? { id: teamId, name: teamName, people: [] };
    if (id !== null && name !== null) team.people.push({ id, name });
    byTeam.set(teamId, team);
  }
  return [...byTeam.values()];
}

/** Throws `invalid` on `field` unless the team is open and the worker, if any, is a member who can be named. */
export async function requireAssignable(tx: Tx, { teamId, responsibleId }: Assignment, field: string) {
  const [team] = await tx
    .select({ id: teams.id })
    .from(teams)
    .where(and(eq(teams.id, teamId), isNull(teams.closedAt), eq(teams.staging, false)));
  if (!team) throw invalid(field, "userAway");
  if (responsibleId === null) return;
  const [member] = await tx
    .select({ id: users.id })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(and(eq(memberships.teamId, teamId), eq(users.id, responsibleId), canBeNamed));
  if (!member) throw invalid(field, "userAway");
}

/** Throws `invalid` on `field` unless this is a worker or lead whose account is in use. */
export async function requireNameable(tx: Tx, userId: string, field: string): Promise<void> {
  const [user] = await tx
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, userId), canBeNamed));
  if (!user) throw invalid(field, "userAway");
}

/** Throws `invalid` on `field` when the client's block list has this user. */
export async function refuseBlocked(tx: Tx, clientId: string, userId: string, field: string): Promise<void> {
  const [blocked] = await tx
    .select({ userId: blocks.userId })
    .from(blocks)
    .where(and(eq(blocks.clientId, clientId), eq(blocks.userId, userId)));
  if (blocked) throw invalid(field, "userBlocked");
}

const canBeNamed = and(isNull(users.disabledAt), inArray(users.role, ["worker", "lead"]));
