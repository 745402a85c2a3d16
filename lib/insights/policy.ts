import type { Actor } from "@/lib/access/actor";

/** Whose figures: one's own clients, the teams one leads, or the county. */
export type FigureScope = "own" | "teams" | "county";

/**
 * The scopes an actor may ask figures of, the usual one first; none for who looks after the system or its log, whatever
 * flag they have.
 */
export function figureScopes(actor: Pick<Actor, "role" | "countyFigures">): FigureScope[] {
  const county: FigureScope[] = actor.countyFigures ? ["county"] : [];
  switch (actor.role) {
    case "worker":
      return ["own", ...county];
    case "lead":
      return ["teams", ...county];
    case "admin":
    case "auditor":
      return [];
  }
}
