import "server-only";
import { and, count, eq, inArray, isNull, ne, or } from "drizzle-orm";
import { memberships, teams, users } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Role } from "@/lib/access/roles";
import { AppError, invalid } from "@/lib/errors";
import { canSubstitute, teamsFault } from "../policy";

/** The user as a command needs them; throws `notFound`. */
export async function requireUser(tx: Tx, userId: string) {
  const [user] = await tx.select().from(users).where(eq(users.id, userId));
  if (!user) throw new AppError("notFound");
  return { ...user, disabled: user.disabledAt !== null };
}

/** Administrators who can sign in today. */
export async function workingAdmins(tx: Tx): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(users)
    .where(and(eq(users.role, "admin"), isNull(users.disabledAt)));
  return row?.n ?? 0;
}

/** Throws `invalid` when the teams do not fit the role, or one is closed or unknown. */
export async function requireTeams(tx: Tx, role: Role, teamIds: readonly string[]): Promise<void> {
  const fault = teamsFault(role, teamIds.length);
  if (fault) throw invalid("teamIds", fault);
  if (teamIds.length === 0) return;
  const open = await tx
    .select({ id: teams.id })
    .from(teams)
    .where(and(inArray(teams.id, [...teamIds]), isNull(teams.closedAt), eq(teams.staging, false)));
  if (open.length !== teamIds.length) throw invalid("teamIds", "choiceInvalid");
}

/** Throws `invalid` when somebody else signs in with this address. */
export async function requireFreeEmail(tx: Tx, email: string, except?: string): Promise<void> {
  const same = eq(users.email, email);
  const [taken] = await tx
    .select({ id: users.id })
    .from(users)
    .where(except ? and(same, ne(users.id, except)) : same);
  if (taken) throw invalid("email", "emailTaken");
}

/** The teams of a user, in no order. */
export async function teamIdsOf(tx: Tx, userId: string): Promise<string[]> {
  const rows = await tx.select().from(memberships).where(eq(memberships.userId, userId));
  return rows.map((row) => row.teamId);
}

/** Puts exactly these teams to a user. */
export async function putTeams(tx: Tx, userId: string, teamIds: readonly string[]): Promise<void> {
  await tx.delete(memberships).where(eq(memberships.userId, userId));
  if (teamIds.length) await tx.insert(memberships).values(teamIds.map((teamId) => ({ userId, teamId })));
}

/** Ends substitutions from and to a user that no longer hold: another team, another role, disabled. */
export async function dropBrokenSubstitutes(tx: Tx, userId: string): Promise<void> {
  const pairs = await tx
    .select({ id: users.id, substituteId: users.substituteId })
    .from(users)
    .where(or(eq(users.substituteId, userId), eq(users.id, userId)));
  for (const pair of pairs) {
    if (!pair.substituteId) continue;
    const person = await requireUser(tx, pair.id);
    const other = await requireUser(tx, pair.substituteId);
    const actor = { userId: person.id, role: person.role, teamIds: await teamIdsOf(tx, person.id) };
    if (canSubstitute(actor, { ...other, teamIds: await teamIdsOf(tx, other.id) })) continue;
    const nobody = { substituteId: null, substituteFrom: null, substituteTo: null };
    await tx.update(users).set(nobody).where(eq(users.id, person.id));
  }
}
