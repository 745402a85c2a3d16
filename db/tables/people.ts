import { roles } from "@/lib/access/roles";
import { codePurposes } from "@/lib/terms";
import type { Kit } from "../columns.sqlite";
import { oneOf } from "./check";

/** Teams, the people who sign in, and what signing in leaves behind. */
export function peopleTables(kit: Kit) {
  const { table, id, text, choice, day, integer, boolean, instant, index, uniqueIndex, primaryKey } = kit;

  const teams = table("teams", {
    id: id(),
    name: text().notNull(),
    createdAt: instant().notNull(),
    closedAt: instant(),
    /** Holds the clients of an import until it is complete; has no members and is shown nowhere. */
    staging: boolean().notNull().default(false),
  });

  const users = table(
    "users",
    {
      id: id(),
      /** Lower case; what the person signs in with. */
      email: text().notNull(),
      name: text().notNull(),
      nameFolded: text().notNull(),
      title: text().notNull().default(""),
      phone: text().notNull().default(""),
      /** When they answer the phone, in their own words; on papers of clients. */
      phoneHours: text().notNull().default(""),
      role: choice(roles).notNull(),
      countyFigures: boolean().notNull().default(false),
      researcher: boolean().notNull().default(false),
      locale: text().notNull().default("fi"),
      /** How pages look for this person, wherever they sign in. */
      theme: text().notNull().default("system"),
      textSize: text().notNull().default("normal"),
      /** Single keys and Ctrl+K; off for those whose voice control or habits they disturb (WCAG 2.1.4). */
      shortcuts: boolean().notNull().default(true),
      /** Argon2id in PHC form; null until the invite is used. */
      passwordHash: text(),
      disabledAt: instant(),
      substituteId: text(),
      substituteFrom: day(),
      substituteTo: day(),
      createdAt: instant().notNull(),
      signedInAt: instant(),
    },
    (t) => [
      uniqueIndex("users_email_idx").on(t.email),
      index("users_substitute_id_idx").on(t.substituteId),
      oneOf(kit, "users_role_check", t.role, roles),
    ],
  );

  const memberships = table(
    "memberships",
    {
      userId: text()
        .notNull()
        .references(() => users.id),
      teamId: text()
        .notNull()
        .references(() => teams.id),
    },
    (t) => [primaryKey({ columns: [t.userId, t.teamId] }), index("memberships_team_id_idx").on(t.teamId)],
  );

  const sessions = table(
    "sessions",
    {
      id: id(),
      /** SHA-256 of the cookie's token; the token itself is never stored. */
      tokenHash: text().notNull(),
      userId: text()
        .notNull()
        .references(() => users.id),
      createdAt: instant().notNull(),
      /** Moved on by navigation and autosave; the idle limit counts from here. */
      seenAt: instant().notNull(),
      expiresAt: instant().notNull(),
      /** Until when an open meeting counts as use; null outside meetings. */
      meetingUntil: instant(),
    },
    (t) => [
      uniqueIndex("sessions_token_hash_idx").on(t.tokenHash),
      index("sessions_user_id_idx").on(t.userId),
    ],
  );

  const oneTimeCodes = table(
    "one_time_codes",
    {
      /** SHA-256 of the code or link token. */
      hash: text().primaryKey(),
      purpose: choice(codePurposes).notNull(),
      userId: text().references(() => users.id),
      createdBy: text(),
      createdAt: instant().notNull(),
      expiresAt: instant().notNull(),
      usedAt: instant(),
    },
    (t) => [
      oneOf(kit, "one_time_codes_purpose_check", t.purpose, codePurposes),
      index("one_time_codes_user_id_idx").on(t.userId),
    ],
  );

  /** Failed sign-ins by account and by network, kept over restarts so that a restart gives no new tries. */
  const signInFailures = table("sign_in_failures", {
    key: text().primaryKey(),
    count: integer().notNull(),
    lastAt: instant().notNull(),
  });

  /** Running numbers, such as the client number. */
  const counters = table("counters", { name: text().primaryKey(), value: integer().notNull() });

  return { teams, users, memberships, sessions, oneTimeCodes, signInFailures, counters };
}
