import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import { memberships, teams, users } from "@/db/schema";
import { read, type Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";
import type { Day } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { asLocale, type Locale } from "@/lib/i18n/locales";
import { asTextSize, asTheme, type Look } from "@/lib/theme";
import { canSubstitute } from "../policy";

export type Profile = {
  name: string;
  email: string;
  title: string;
  phone: string;
  phoneHours: string;
  locale: Locale;
  role: Role;
  look: Look & { shortcuts: boolean };
  teams: string[];
  substitute: { id: string; from: Day | null; to: Day | null } | null;
  /** Who may stand in, by name; empty for who has no clients. */
  candidates: { id: string; name: string }[];
};

/** One's own facts, as the profile page shows them. */
export async function ownProfile(actor: Actor): Promise<Profile> {
  return read(async (db) => {
    const [me] = await db.select().from(users).where(eq(users.id, actor.userId));
    if (!me) throw new AppError("notFound");
    const mine = await db
      .select({ name: teams.name })
      .from(memberships)
      .innerJoin(teams, eq(teams.id, memberships.teamId))
      .where(eq(memberships.userId, actor.userId))
      .orderBy(asc(teams.name));
    const { name, email, title, phone, phoneHours, role, shortcuts, substituteId: id } = me;
    return {
      name,
      email,
      title,
      phone,
      phoneHours,
      role,
      locale: asLocale(me.locale),
      look: { theme: asTheme(me.theme), textSize: asTextSize(me.textSize), shortcuts },
      teams: mine.map((team) => team.name),
      substitute: id ? { id, from: me.substituteFrom, to: me.substituteTo } : null,
      candidates: await candidatesOf(db, actor),
    };
  });
}

/** Who may stand in for a user, by name. */
export async function candidatesOf(
  db: Tx,
  actor: Pick<Actor, "userId" | "role" | "teamIds">,
): Promise<Profile["candidates"]> {
  if (actor.teamIds.length === 0) return [];
  const rows = await db
    .select({
      id: users.id,
      name: users.name,
      role: users.role,
      disabledAt: users.disabledAt,
      teamId: memberships.teamId,
    })
    .from(memberships)
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(inArray(memberships.teamId, [...actor.teamIds]))
    .orderBy(asc(users.nameFolded));
  const named = new Map<string, string>();
  for (const { id, name, role, disabledAt, teamId } of rows) {
    const candidate = { id, role, disabled: disabledAt !== null, teamIds: [teamId] };
    if (canSubstitute(actor, candidate)) named.set(id, name);
  }
  return [...named].map(([id, name]) => ({ id, name }));
}
