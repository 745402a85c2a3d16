import "server-only";
import { count, eq, isNull } from "drizzle-orm";
import { clients, memberships, teams, users } from "@/db/schema";
import { read } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { fold } from "@/lib/fold";
import { canManageUsers } from "../policy";

export type TeamChoice = { id: string; name: string };
export type ListedTeam = TeamChoice & { members: number; activeClients: number; closedAt: Date | null };

/** All teams with what keeps them from being closed, open ones first. Throws `notFound` for a non-administrator. */
export async function listTeams(actor: Actor): Promise<ListedTeam[]> {
  if (!canManageUsers(actor)) throw new AppError("notFound");
  return read(async (db) => {
    const rows = await db.select().from(teams).where(eq(teams.staging, false));
    const members = await db
      .select({ teamId: memberships.teamId, n: count() })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(isNull(users.disabledAt))
      .groupBy(memberships.teamId);
    const active = await db
      .select({ teamId: clients.teamId, n: count() })
      .from(clients)
      .where(eq(clients.status, "active"))
      .groupBy(clients.teamId);
    const of = (counts: { teamId: string; n: number }[], id: string) =>
      counts.find((row) => row.teamId === id)?.n ?? 0;
    return rows
      .map(({ id, name, closedAt }) => ({
        id,
        name,
        closedAt,
        members: of(members, id),
        activeClients: of(active, id),
      }))
      .sort((a, b) => Number(a.closedAt !== null) - Number(b.closedAt !== null) || byName(a, b));
  });
}

/** The open teams by name, for a form. Throws `notFound` for a non-administrator. */
export async function openTeams(actor: Actor): Promise<TeamChoice[]> {
  const all = await listTeams(actor);
  return all.filter((team) => !team.closedAt).map(({ id, name }) => ({ id, name }));
}

function byName(a: TeamChoice, b: TeamChoice): number {
  return fold(a.name) < fold(b.name) ? -1 : 1;
}
