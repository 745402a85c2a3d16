import "server-only";
import { and, asc, count, eq, inArray, or, type SQL, sql } from "drizzle-orm";
import { clients, memberships, users } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { dueLate, withoutPlan } from "@/lib/clients/conditions";
import { defaultFilters } from "@/lib/clients/filters";
import { listedWhere } from "@/lib/clients/queries/list";
import type { Day } from "@/lib/dates";

/** The clients of one worker in numbers, each of which opens its list. */
export type WorkerCaseload = {
  /** The worker's id, or `none` for clients without a responsible worker; as in the filters of the list. */
  id: string;
  /** Empty for `none`. */
  name: string;
  state: "here" | "away" | "gone";
  /** The last day of being away, and who stands in. */
  away: { to: Day; substituteName: string } | undefined;
  clients: number;
  withoutPlan: number;
  late: number;
};

/**
 * Who works with the clients of a lead's teams, or of one: all workers of the teams, and whoever else has clients there,
 * by name; clients without a worker last. Says nothing of how the work has gone.
 */
export async function workerCaseloads(
  tx: Tx,
  actor: Actor,
  team: string | undefined,
  today: Day,
): Promise<WorkerCaseload[]> {
  const numbers = await numbersOf(tx, actor, team, today);
  const people = await peopleOf(tx, team ? [team] : actor.teamIds, [...numbers.keys()], today);
  const none = { clients: 0, withoutPlan: 0, late: 0 };
  const rows = people.flatMap(({ isWorker, ...person }) => {
    const known = numbers.get(person.id);
    return known || (isWorker && person.state !== "gone") ? [{ ...person, ...(known ?? none) }] : [];
  });
  const unassigned = numbers.get("none");
  if (!unassigned) return rows;
  return [...rows, { id: "none", name: "", state: "here", away: undefined, ...unassigned }];
}

async function numbersOf(tx: Tx, actor: Actor, team: string | undefined, today: Day) {
  const rows = await tx
    .select({
      id: clients.responsibleId,
      clients: count(),
      withoutPlan: countIf(withoutPlan()),
      late: countIf(dueLate(today)),
    })
    .from(clients)
    .where(listedWhere(tx, actor, { ...defaultFilters("lead"), team }, today))
    .groupBy(clients.responsibleId);
  return new Map(rows.map(({ id, ...numbers }) => [id ?? "none", numbers]));
}

function countIf(condition: SQL) {
  return sql<number>`count(case when ${condition} then 1 end)`.mapWith(Number);
}

async function peopleOf(tx: Tx, teamIds: readonly string[], ids: readonly string[], today: Day) {
  const inTeam = and(eq(memberships.userId, users.id), inArray(memberships.teamId, [...teamIds]));
  const isMember = sql`exists (select 1 from ${memberships} where ${inTeam})`;
  const rows = await tx
    .select({
      id: users.id,
      name: users.name,
      role: users.role,
      disabledAt: users.disabledAt,
      isMember: isMember.mapWith(Boolean),
      substituteId: users.substituteId,
      from: users.substituteFrom,
      to: users.substituteTo,
    })
    .from(users)
    .where(or(inArray(users.id, [...ids]), isMember))
    .orderBy(asc(users.nameFolded), asc(users.id));
  const substitutes = rows.flatMap(({ substituteId }) => substituteId ?? []);
  const names = new Map(
    (
      await tx.select({ id: users.id, name: users.name }).from(users).where(inArray(users.id, substitutes))
    ).map(({ id, name }) => [id, name]),
  );
  return rows.map(({ id, name, role, disabledAt, isMember: member, substituteId, from, to }) => {
    const gone = disabledAt !== null || !member;
    const isAway = !gone && substituteId && from && to && from <= today && today <= to;
    const away = isAway ? { to, substituteName: names.get(substituteId) ?? "" } : undefined;
    const state: WorkerCaseload["state"] = gone ? "gone" : away ? "away" : "here";
    return { id, name, isWorker: role === "worker", state, away };
  });
}
