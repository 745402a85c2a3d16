import "server-only";
import { and, asc, eq, inArray, isNotNull, isNull, type SQL } from "drizzle-orm";
import { memberships, teams, users } from "@/db/schema";
import { read, type Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import { AppError } from "@/lib/errors";
import { canManageUsers } from "../policy";
import type { UserFilter, UserState } from "../schema";

export type ListedUser = {
  id: string;
  name: string;
  email: string;
  role: Role;
  teams: { id: string; name: string }[];
  state: UserState;
  signedInAt: Date | null;
};

export type EditedUser = ListedUser & {
  title: string;
  phone: string;
  phoneHours: string;
  countyFigures: boolean;
  researcher: boolean;
  isSelf: boolean;
};

/** The users that match a filter, by name. Throws `notFound` for a non-administrator. */
export async function listUsers(actor: Actor, filter: UserFilter): Promise<ListedUser[]> {
  if (!canManageUsers(actor)) throw new AppError("notFound");
  return read(async (db) => {
    const rows = await db.select().from(users).where(conditions(db, filter)).orderBy(asc(users.nameFolded));
    return withTeams(db, rows);
  });
}

/** One user for editing. Throws `notFound` for a non-administrator or unknown user. */
export async function getUser(actor: Actor, userId: string): Promise<EditedUser> {
  if (!canManageUsers(actor)) throw new AppError("notFound");
  return read(async (db) => {
    const rows = await db.select().from(users).where(eq(users.id, userId));
    const [row] = rows;
    const [listed] = await withTeams(db, rows);
    if (!row || !listed) throw new AppError("notFound");
    const { title, phone, phoneHours, countyFigures, researcher } = row;
    return {
      ...listed,
      title,
      phone,
      phoneHours,
      countyFigures,
      researcher,
      isSelf: row.id === actor.userId,
    };
  });
}

function conditions(db: Tx, filter: UserFilter): SQL | undefined {
  const parts: (SQL | undefined)[] = [];
  if (filter.role) parts.push(eq(users.role, filter.role));
  if (filter.team) {
    const members = db
      .select({ id: memberships.userId })
      .from(memberships)
      .where(eq(memberships.teamId, filter.team));
    parts.push(inArray(users.id, members));
  }
  if (filter.state) parts.push(inState(filter.state));
  return and(...parts);
}

function inState(state: UserState): SQL | undefined {
  switch (state) {
    case "disabled":
      return isNotNull(users.disabledAt);
    case "invited":
      return and(isNull(users.disabledAt), isNull(users.passwordHash));
    case "active":
      return and(isNull(users.disabledAt), isNotNull(users.passwordHash));
  }
}

async function withTeams(db: Tx, rows: (typeof users.$inferSelect)[]): Promise<ListedUser[]> {
  const theirs = await db
    .select({ userId: memberships.userId, id: teams.id, name: teams.name })
    .from(memberships)
    .innerJoin(teams, eq(teams.id, memberships.teamId))
    .orderBy(asc(teams.name));
  return rows.map((row) => ({
    id: row.id,
    name: row.name,
    email: row.email,
    role: row.role,
    teams: theirs.filter((team) => team.userId === row.id).map(({ id, name }) => ({ id, name })),
    state: row.disabledAt ? "disabled" : row.passwordHash ? "active" : "invited",
    signedInAt: row.signedInAt,
  }));
}
