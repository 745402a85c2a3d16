import "server-only";
import { desc, eq } from "drizzle-orm";
import { clusterings } from "@/db/schema";
import { read } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import type { Group } from "./clustering/groups";
import { scopeText } from "./clustering/scope-text";
import type { InsightsFilter } from "./tables";

/** A grouping as it was counted on a day; the groups stand in the order of the published ones. */
export type Grouping = { n: number; groups: Group[]; at: Date; byName: string };

/** The latest grouping of the clients of a filter, or undefined. It names no client. */
export async function latestGrouping(actor: Actor, filter: InsightsFilter): Promise<Grouping | undefined> {
  const [row] = await read((db) =>
    db
      .select()
      .from(clusterings)
      .where(eq(clusterings.scope, scopeText(actor, filter)))
      .orderBy(desc(clusterings.at))
      .limit(1),
  );
  return row && { n: row.n, groups: row.result as Group[], at: row.at, byName: row.byName };
}
