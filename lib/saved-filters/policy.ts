import type { Actor } from "@/lib/access/actor";
import type { FilterPage } from "@/lib/terms";

/** Who has a page with filters may keep filters of it; each their own. */
export function canKeepFilters(actor: Pick<Actor, "role">, page: FilterPage): boolean {
  switch (actor.role) {
    case "lead":
      return true;
    case "worker":
      return page === "insights";
    case "admin":
    case "auditor":
      return false;
  }
}
