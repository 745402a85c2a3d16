import "server-only";
import { and, eq, inArray, type SQL, sql } from "drizzle-orm";
import { clients, teams } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { administeredClients, namedClients } from "@/lib/clients/scope";
import { AppError } from "@/lib/errors";
import { figureScopes } from "./policy";
import type { InsightsFilter } from "./tables";

/**
 * The clients whose figures an actor asks, as a condition on `clients`: a worker's own, a lead's teams, or all of the
 * county, with the teams of the filter.
 * @throws AppError `forbidden` for what is not theirs to ask
 */
export function countedClients(tx: Tx, actor: Actor, filter: InsightsFilter): SQL {
  const scopes = figureScopes(actor);
  const scope = filter.county ? "county" : scopes[0];
  if (!scope || !scopes.includes(scope)) throw new AppError("forbidden");
  switch (scope) {
    case "own":
      return namedClients(tx, actor);
    case "teams":
      return and(administeredClients(tx, actor), ofTeams(filter.teamIds)) ?? nobody;
    case "county":
      return clientsOfTeams(tx, filter.teamIds);
  }
}

/** The clients of these teams, of all when none is named. Those of an import that is not complete are not there yet. */
export function clientsOfTeams(tx: Tx, teamIds: readonly string[]): SQL {
  const real = tx.select({ id: teams.id }).from(teams).where(eq(teams.staging, false));
  return and(inArray(clients.teamId, real), teamIds.length > 0 ? ofTeams(teamIds) : undefined) ?? nobody;
}

const nobody = sql`1 = 0`;

function ofTeams(teamIds: readonly string[]): SQL {
  return teamIds.length > 0 ? inArray(clients.teamId, [...teamIds]) : nobody;
}
