import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import { memberships, users } from "@/db/schema";
import { read, type Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import type { Day } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { canSetSubstituteOf } from "../policy";
import { candidatesOf, type Profile } from "./profile";

/** A worker of the lead's teams, and who stands in for them. */
export type StandIn = {
  id: string;
  name: string;
  substitute: { id: string; name: string; from: Day | null; to: Day | null } | null;
};
export type EditedStandIn = StandIn & Pick<Profile, "candidates">;

/** The workers and leads of the lead's own teams with their substitutes, by name. Throws `notFound` for who is not a lead. */
export async function listStandIns(actor: Actor): Promise<StandIn[]> {
  if (actor.role !== "lead") throw new AppError("notFound");
  return read(async (db) => (await staffOf(db, actor)).map(({ standIn }) => standIn));
}

/** One of them with who may stand in. Throws `notFound`. */
export async function getStandIn(actor: Actor, userId: string): Promise<EditedStandIn> {
  if (actor.role !== "lead") throw new AppError("notFound");
  return read(async (db) => {
    const found = (await staffOf(db, actor)).find(({ user }) => user.id === userId);
    if (!found) throw new AppError("notFound");
    const { role, teamIds } = found.user;
    return { ...found.standIn, candidates: await candidatesOf(db, { userId, role, teamIds }) };
  });
}

async function staffOf(db: Tx, actor: Actor) {
  if (actor.teamIds.length === 0) return [];
  const members = db
    .select({ id: memberships.userId })
    .from(memberships)
    .where(inArray(memberships.teamId, [...actor.teamIds]));
  const rows = await db
    .select({ user: users, teamId: memberships.teamId })
    .from(users)
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .where(inArray(users.id, members))
    .orderBy(asc(users.nameFolded));
  const people = [...new Map(rows.map(({ user }) => [user.id, user])).values()];
  // A substitute is a colleague of the same team, or was one.
  const names = await namesOf(
    db,
    people.flatMap(({ substituteId }) => substituteId ?? []),
  );
  return people
    .map((row) => ({
      user: {
        id: row.id,
        role: row.role,
        disabled: row.disabledAt !== null,
        teamIds: rows.filter(({ user }) => user.id === row.id).map(({ teamId }) => teamId),
      },
      standIn: { id: row.id, name: row.name, substitute: substituteOf(row, names) },
    }))
    .filter(({ user }) => canSetSubstituteOf(actor, user));
}

function substituteOf(
  row: typeof users.$inferSelect,
  names: ReadonlyMap<string, string>,
): StandIn["substitute"] {
  const { substituteId: id, substituteFrom: from, substituteTo: to } = row;
  return id ? { id, name: names.get(id) ?? "", from, to } : null;
}

async function namesOf(db: Tx, ids: readonly string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, [...ids]));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
