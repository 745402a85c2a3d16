import "server-only";
import { and, asc, eq, isNull } from "drizzle-orm";
import { teams } from "@/db/schema";
import { read } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { ownTeams } from "@/lib/clients/queries/staff";
import { figureScopes } from "./policy";

export type TeamChoice = { id: string; name: string };

/** The teams by name that an actor may narrow figures to: of the county all open ones, else those a lead has. */
export async function teamChoices(actor: Actor, county: boolean): Promise<TeamChoice[]> {
  if (!county) return actor.role === "lead" ? ownTeams(actor) : [];
  if (!figureScopes(actor).includes("county")) return [];
  const open = and(isNull(teams.closedAt), eq(teams.staging, false));
  return read((db) =>
    db.select({ id: teams.id, name: teams.name }).from(teams).where(open).orderBy(asc(teams.name)),
  );
}
