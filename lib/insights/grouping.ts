import "server-only";
import { desc, eq } from "drizzle-orm";
import { clusterings } from "@/db/schema";
import { read, readAside, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import type { Shared } from "./asked";
import type { Group } from "./clustering/groups";
import { eachCounted } from "./counts";
import { nineRatings } from "./facts/factors";
import { groupingScope } from "./grouping-scope";
import { missingFactors, type NineRatings } from "./profile/reading";
import { coarse, isEnough } from "./rounding/coarse";
import { countedClients } from "./scope";
import { filterOf, type InsightsView } from "./view";

/** A group as it may be shown: null is what is not told of a county. */
export type ShownGroup = { size: number | null; centroid: Group["centroid"] | null };

/** A grouping as it was counted on a day, and how many clients one could be counted of now; null under five in a county. */
export type Grouping = {
  able: number | null;
  kept: { n: number; at: Date; groups: ShownGroup[] } | undefined;
};

/**
 * The latest grouping of the clients that a filter counts. Leaves an audit row with the filter and n; names no client.
 * Throws `forbidden` for clients that are not the actor's to count.
 */
export async function openGrouping(
  actor: Actor,
  view: InsightsView,
  now: Date,
  shared: Shared = new Map(),
): Promise<Grouping> {
  const able = ableOf((await fullyRated(actor, view, shared)).length, view);
  const [row] = await read((db) =>
    db
      .select()
      .from(clusterings)
      .where(eq(clusterings.scope, groupingScope(actor, view)))
      .orderBy(desc(clusterings.at))
      .limit(1),
  );
  const detail = { table: "grouping", ...filterOf(view, actor.teamIds), n: able };
  await transact((tx) => recordAudit(tx, actor, { act: "figures.open", detail }, now));
  if (!row) return { able, kept: undefined };
  const groups = row.result as Group[];
  const shown = view.county ? groups.map(coarseGroup) : groups;
  return { able, kept: { n: ableOf(row.n, view) ?? 0, at: row.at, groups: shown } };
}

/** The nine ratings of the counted clients who have all of them, read beside the serving thread. */
export async function fullyRated(
  actor: Actor,
  view: InsightsView,
  shared: Shared = new Map(),
): Promise<NineRatings[]> {
  const filter = filterOf(view, actor.teamIds);
  const found: NineRatings[] = [];
  await readAside((tx) =>
    eachCounted(tx, { filter, shared, whose: countedClients(tx, actor, filter) }, (client) => {
      const ratings = nineRatings(client);
      if (missingFactors(ratings).length === 0) found.push(ratings);
    }),
  );
  return found;
}

/** How many could be grouped, as it may be told. */
export function ableOf(clients: number, { county }: InsightsView): number | null {
  return county ? coarse(clients) : clients;
}

/** The centre of few clients is their ratings. */
function coarseGroup({ size, centroid }: Group): ShownGroup {
  const rounded = Object.entries(centroid).map(([code, mean]) => [code, Math.round(mean * 10) / 10]);
  return {
    size: coarse(size),
    centroid: isEnough(size) ? (Object.fromEntries(rounded) as Group["centroid"]) : null,
  };
}
