import "server-only";
import { read } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { type StaffTeam, staffTeams } from "../staff";

export type { StaffTeam } from "../staff";

/** The actor's own open teams with who can be named on a client; none for who has no team. */
export async function ownTeams(actor: Actor): Promise<StaffTeam[]> {
  if (actor.teamIds.length === 0) return [];
  return read((db) => staffTeams(db, actor.teamIds));
}
