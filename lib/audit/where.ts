import "server-only";
import { and, eq, gte, lt, or, type SQL, sql } from "drizzle-orm";
import { audit } from "@/db/schema";
import { addDays, startOfDay } from "@/lib/dates";
import type { LogFilters } from "./filters";

/** The rows of the log that filters ask for, only those before `until` when it is given. */
export function logWhere(filters: LogFilters, until?: Date): SQL {
  const { client, user, act, ground, from, to } = filters;
  const end = to ? startOfDay(addDays(to, 1)) : undefined;
  const conditions = [
    until && lt(audit.at, until),
    client && concerns(client),
    user && eq(audit.userId, user),
    act && eq(audit.act, act),
    ground && eq(audit.ground, ground),
    from && gte(audit.at, startOfDay(from)),
    end && lt(audit.at, end),
  ].filter((condition): condition is SQL => typeof condition === "object");
  return and(...conditions) ?? sql`1 = 1`;
}

/** Rows on a client, and rows of lists and searches in which the client was shown. */
function concerns(clientId: string): SQL {
  const named = sql`cast(${audit.detail} as text) like ${`%"${clientId.replace(/[%_]/g, "")}"%`}`;
  return or(eq(audit.clientId, clientId), named) ?? sql`1 = 0`;
}
