import "server-only";
import { eq } from "drizzle-orm";
import { clusterings } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { groupClients } from "./clustering/groups";
import { ableOf, fullyRated } from "./grouping";
import { groupingScope, smallestGrouping } from "./grouping-scope";
import { filterOf, type InsightsView } from "./view";

/**
 * Groups the clients that a filter counts by their nine factors, and keeps the means with the day and n in place of an
 * earlier grouping of the same; who is in which group is never kept. Read and counted on threads of their own. Throws
 * `forbidden` for clients that are not the actor's to count, `invalid` when there are fewer than 30 with all nine ratings.
 */
export async function countGrouping(actor: Actor, view: InsightsView, now: Date): Promise<void> {
  const ratings = await fullyRated(actor, view);
  const n = ratings.length;
  if ((ableOf(n, view) ?? 0) < smallestGrouping) throw new AppError("invalid");
  const result = await groupClients(ratings);
  const scope = groupingScope(actor, view);
  await transact(async (tx) => {
    const row = { id: newId(), scope, n, result, at: now, by: actor.userId, byName: actor.name };
    await tx.delete(clusterings).where(eq(clusterings.scope, scope));
    await tx.insert(clusterings).values(row);
    const detail = { ...filterOf(view, actor.teamIds), n };
    await recordAudit(tx, actor, { act: "figures.group", object: row.id, detail }, now);
  });
}
