import type { Actor } from "@/lib/access/actor";
import type { InsightsFilter } from "../tables";

/** Whose clients by which filter, as one text: two questions with the same text are about the same clients. */
export function scopeText(actor: Pick<Actor, "role" | "userId">, filter: InsightsFilter): string {
  const { county, teamIds, from, to, gender, tookPart, rule } = filter;
  const whose = county ? "county" : actor.role === "worker" ? actor.userId : "teams";
  return [whose, teamIds.toSorted().join("+"), from, to, gender, tookPart, rule]
    .map((part) => part ?? "")
    .join("|");
}
