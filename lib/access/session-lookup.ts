import "server-only";
import { and, eq, gte, lte, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { memberships, sessions, users } from "@/db/schema";

/** The two queries that every request begins with. */
export const lookupOn = prepared((db) => {
  const userId = sql.placeholder("userId");
  const today = sql.placeholder("today");
  return {
    session: db
      .select({
        sessionId: sessions.id,
        seenAt: sessions.seenAt,
        expiresAt: sessions.expiresAt,
        meetingUntil: sessions.meetingUntil,
        userId: users.id,
        name: users.name,
        role: users.role,
        countyFigures: users.countyFigures,
        researcher: users.researcher,
        locale: users.locale,
        shortcuts: users.shortcuts,
        disabledAt: users.disabledAt,
      })
      .from(sessions)
      .innerJoin(users, eq(users.id, sessions.userId))
      .where(eq(sessions.tokenHash, sql.placeholder("tokenHash")))
      .prepare(),
    /** The teams of a user and the people they stand in for on a day. */
    relations: db
      .select({ kind: sql<"team" | "person">`'team'`.as("kind"), id: memberships.teamId })
      .from(memberships)
      .where(eq(memberships.userId, userId))
      .unionAll(
        db
          .select({ kind: sql<"team" | "person">`'person'`.as("kind"), id: users.id })
          .from(users)
          .where(
            and(
              eq(users.substituteId, userId),
              lte(users.substituteFrom, today),
              gte(users.substituteTo, today),
            ),
          ),
      )
      .prepare(),
  };
});
