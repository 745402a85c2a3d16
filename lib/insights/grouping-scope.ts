import type { Actor } from "@/lib/access/actor";
import { figureScopes } from "./policy";
import { filterOf, type InsightsView } from "./view";

/** A grouping of fewer clients would say more of chance than of them. */
export const smallestGrouping = 30;

/**
 * Whose clients a grouping is of and by which filter, as a text that is the same when it would count the same clients: what
 * a grouping does not depend on is left out.
 */
export function groupingScope(
  actor: Pick<Actor, "role" | "countyFigures" | "userId" | "teamIds">,
  view: InsightsView,
): string {
  const { county, teamIds, from, to, gender, tookPart, rule } = filterOf(view, actor.teamIds);
  const scope = county ? "county" : (figureScopes(actor)[0] ?? "");
  const whose = scope === "own" ? [actor.userId] : teamIds.toSorted();
  return JSON.stringify([scope, whose, from, to, gender, rule === "study" ? "all" : tookPart, rule]);
}
