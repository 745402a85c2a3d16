import "server-only";
import { and, asc, inArray } from "drizzle-orm";
import { users } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { type Day, dayOf } from "@/lib/dates";
import { dueOrder, filtered } from "../conditions";
import { type ClientFilters, defaultFilters } from "../filters";
import { namedClients } from "../scope";
import { countClients, type ListedClient, listedRows } from "./list";

/** What waits for the actor: each number has the filters of the list that it opens. */
export type HomeCount = {
  name: "late" | "soon" | "withoutPlan" | "draft" | "workerGone";
  filters: ClientFilters;
  count: number;
};

export type Home = {
  counts: HomeCount[];
  /** How many active clients the counts are out of. */
  total: number;
  /** The clients the actor is named on, next due date first; no more than one page of them. */
  ownClients: ListedClient[];
  ownTotal: number;
  /** For whom the actor stands in today, and until when. */
  standingIn: { name: string; to: Day | null }[];
};

/**
 * The start page of a worker (own clients) or a lead (the teams' clients). Leaves one audit row with the ids shown.
 */
export async function openHome(actor: Actor, now: Date): Promise<Home> {
  const today = dayOf(now);
  const all = defaultFilters(actor.role);
  const own: ClientFilters = { ...all, scope: "own" };
  const asked = [
    { name: "late" as const, filters: { ...all, due: "late" as const } },
    { name: "soon" as const, filters: { ...all, due: "soon" as const } },
    { name: "withoutPlan" as const, filters: { ...all, withoutPlan: true } },
    { name: "draft" as const, filters: { ...all, draft: true } },
  ];
  return transact(async (tx) => {
    const counts: HomeCount[] = [];
    for (const each of asked)
      counts.push({ ...each, count: await countClients(tx, actor, each.filters, today) });
    if (actor.role === "lead") {
      const filters = { ...all, responsible: "gone" };
      const gone = await countClients(tx, actor, filters, today);
      // A place for it only when there is something to do.
      if (gone > 0) counts.push({ name: "workerGone", filters, count: gone });
    }
    const total = await countClients(tx, actor, all, today);
    const ownTotal = all.scope === "own" ? total : await countClients(tx, actor, own, today);
    const where = and(filtered(own, today), namedClients(tx, actor)) ?? namedClients(tx, actor);
    const ownClients = await listedRows(tx, actor, { where, order: dueOrder, offset: 0 }, today);
    const detail = { ids: ownClients.map(({ id }) => id), total };
    await recordAudit(tx, actor, { act: "home.open", detail }, now);
    return { counts, total, ownClients, ownTotal, standingIn: await standingIn(tx, actor) };
  });
}

async function standingIn(tx: Tx, actor: Actor): Promise<Home["standingIn"]> {
  if (actor.substituteFor.length === 0) return [];
  return tx
    .select({ name: users.name, to: users.substituteTo })
    .from(users)
    .where(inArray(users.id, [...actor.substituteFor]))
    .orderBy(asc(users.nameFolded));
}
