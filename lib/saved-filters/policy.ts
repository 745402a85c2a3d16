import type { Actor } from "@/lib/access/actor";
import { canSeeCaseload } from "@/lib/caseload/policy";
import { figureScopes } from "@/lib/insights/policy";
import type { FilterPage } from "@/lib/terms";

/** Who sees a page with filters may keep filters of it; each their own. */
export function canKeepFilters(actor: Pick<Actor, "role" | "countyFigures">, page: FilterPage): boolean {
  switch (page) {
    case "caseload":
      return canSeeCaseload(actor);
    case "insights":
      return figureScopes(actor).length > 0;
  }
}
