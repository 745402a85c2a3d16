import "server-only";
import { and, count, eq, isNull } from "drizzle-orm";
import { clients, memberships, teams, users } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { AppError, invalid } from "@/lib/errors";
import { fold } from "@/lib/fold";
import { newId } from "@/lib/ids";
import { canManageUsers } from "../policy";

/** Adds a team. Throws `notFound` for a non-administrator, `invalid` when an open team has the name. */
export async function addTeam(actor: Actor, input: { name: string }, now: Date): Promise<{ teamId: string }> {
  if (!canManageUsers(actor)) throw new AppError("notFound");
  return transact(async (tx) => {
    await requireFreeName(tx, input.name);
    const teamId = newId();
    await tx.insert(teams).values({ id: teamId, name: input.name, createdAt: now });
    await recordAudit(tx, actor, { act: "team.add", object: teamId }, now);
    return { teamId };
  });
}

/** Renames an open team. Throws as `addTeam`, and `notFound` for a closed or unknown team. */
export async function renameTeam(
  actor: Actor,
  input: { teamId: string; name: string },
  now: Date,
): Promise<void> {
  if (!canManageUsers(actor)) throw new AppError("notFound");
  await transact(async (tx) => {
    await requireOpenTeam(tx, input.teamId);
    await requireFreeName(tx, input.name, input.teamId);
    await tx.update(teams).set({ name: input.name }).where(eq(teams.id, input.teamId));
    await recordAudit(tx, actor, { act: "team.edit", object: input.teamId }, now);
  });
}

/**
 * Closes a team that nobody works in and that has no active client. Disabled members lose it, so that enabling one asks
 * for a new team first. Throws `invalid` while it is in use.
 */
export async function closeTeam(actor: Actor, teamId: string, now: Date): Promise<void> {
  if (!canManageUsers(actor)) throw new AppError("notFound");
  await transact(async (tx) => {
    await requireOpenTeam(tx, teamId);
    const [members] = await tx
      .select({ n: count() })
      .from(memberships)
      .innerJoin(users, eq(users.id, memberships.userId))
      .where(and(eq(memberships.teamId, teamId), isNull(users.disabledAt)));
    if (members?.n) throw invalid("teamId", "teamHasMembers");
    const [active] = await tx
      .select({ n: count() })
      .from(clients)
      .where(and(eq(clients.teamId, teamId), eq(clients.status, "active")));
    if (active?.n) throw invalid("teamId", "teamHasClients");
    await tx.delete(memberships).where(eq(memberships.teamId, teamId));
    await tx.update(teams).set({ closedAt: now }).where(eq(teams.id, teamId));
    await recordAudit(tx, actor, { act: "team.close", object: teamId }, now);
  });
}

async function requireOpenTeam(tx: Tx, teamId: string): Promise<void> {
  const [team] = await tx
    .select({ id: teams.id })
    .from(teams)
    .where(and(eq(teams.id, teamId), isNull(teams.closedAt), eq(teams.staging, false)));
  if (!team) throw new AppError("notFound");
}

async function requireFreeName(tx: Tx, name: string, except?: string): Promise<void> {
  const open = await tx
    .select()
    .from(teams)
    .where(and(isNull(teams.closedAt), eq(teams.staging, false)));
  const same = open.some((team) => team.id !== except && fold(team.name) === fold(name));
  if (same) throw invalid("name", "alreadyExists");
}
