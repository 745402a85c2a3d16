import type { Actor } from "@/lib/access/actor";
import { figureScopes } from "./policy";
import { type InsightsView, viewQuery } from "./view";

/** A grouping of fewer clients would say more of chance than of them. */
export const smallestGrouping = 30;

/** Whose clients a grouping is of and by which filter. What a grouping does not depend on is left out. */
export function groupingScope(
  actor: Pick<Actor, "role" | "countyFigures" | "userId" | "teamIds">,
  view: InsightsView,
): string {
  const scope = view.county ? "county" : (figureScopes(actor)[0] ?? "");
  const whose = {
    own: `own:${actor.userId}`,
    teams: `teams:${actor.teamIds.toSorted().join(",")}`,
    county: "county",
    "": "",
  };
  return `${whose[scope]}${viewQuery({ ...view, by: "gender", starred: false, ages: "30-54", bands: undefined })}`;
}
