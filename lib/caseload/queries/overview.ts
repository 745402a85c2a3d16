import "server-only";
import { and, asc, inArray, isNull } from "drizzle-orm";
import { teams } from "@/db/schema";
import { readAside, type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { type ClientFilters, defaultFilters } from "@/lib/clients/filters";
import { countClients } from "@/lib/clients/queries/list";
import { countUnseenReasons } from "@/lib/clients/queries/reasons";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { type CaseloadCountName, caseloadCounts, filtersOf } from "../counts";
import { canSeeCaseload } from "../policy";
import { type WorkerCaseload, workerCaseloads } from "./workers";

/** A number with the filters of the list it opens. */
export type CaseloadCount = { name: CaseloadCountName; filters: ClientFilters; count: number };

export type Caseload = {
  counts: CaseloadCount[];
  /** Reasons for opening that no lead has looked at. */
  unseenReasons: number;
  /** How many active clients the counts are out of. */
  total: number;
  workers: WorkerCaseload[];
  teams: { id: string; name: string }[];
  /** The team that is shown; undefined for all. */
  team: string | undefined;
};

/**
 * The situation of a lead's teams, or of one of them; a team that is not theirs counts as not asked. The counting walks
 * through every client of the teams, so it is done beside the serving thread. Leaves one audit row with the numbers.
 * Throws `notFound` for who is not a lead.
 */
export async function openCaseload(actor: Actor, asked: { team?: string }, now: Date): Promise<Caseload> {
  if (!canSeeCaseload(actor)) throw new AppError("notFound");
  const today = dayOf(now);
  const team = actor.teamIds.find((id) => id === asked.team);
  const read = await readAside(async (tx) => {
    const counts: CaseloadCount[] = [];
    for (const name of caseloadCounts) {
      const filters = filtersOf(name, team);
      counts.push({ name, filters, count: await countClients(tx, actor, filters, today) });
    }
    return {
      counts,
      total: await countClients(tx, actor, { ...defaultFilters(actor.role), team }, today),
      workers: await workerCaseloads(tx, actor, team, today),
      teams: await ownOpenTeams(tx, actor),
    };
  });
  const unseenReasons = await countUnseenReasons(actor, team);
  const shown = Object.fromEntries(read.counts.map(({ name, count }) => [name, count]));
  const detail = { team, total: read.total, counts: { ...shown, unseenReasons } };
  await transact((tx) => recordAudit(tx, actor, { act: "caseload.open", detail }, now));
  return { ...read, unseenReasons, team };
}

async function ownOpenTeams(tx: Tx, actor: Actor): Promise<Caseload["teams"]> {
  if (actor.teamIds.length === 0) return [];
  return tx
    .select({ id: teams.id, name: teams.name })
    .from(teams)
    .where(and(inArray(teams.id, [...actor.teamIds]), isNull(teams.closedAt)))
    .orderBy(asc(teams.name));
}
