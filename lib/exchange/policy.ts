import type { Actor } from "@/lib/access/actor";

/** Who may take a team's clients out with their numbers, by a reason and the password. */
export function canExportNamed(actor: Pick<Actor, "role" | "teamIds">, teamId: string): boolean {
  switch (actor.role) {
    case "lead":
      return actor.teamIds.includes(teamId);
    case "worker":
    case "admin":
    case "auditor":
      return false;
  }
}

/** Who may take out what research needs, pseudonymous, by the permit's number and the password; of any team. */
export function canExportPseudonymous(actor: Pick<Actor, "researcher">): boolean {
  return actor.researcher;
}

/** Who may bring clients in from a table. */
export function canImportClients(actor: Pick<Actor, "role" | "teamIds">): boolean {
  switch (actor.role) {
    case "lead":
      return actor.teamIds.length > 0;
    case "worker":
    case "admin":
    case "auditor":
      return false;
  }
}

/** Who has anything to do with files of clients. */
export function canExchange(actor: Pick<Actor, "role" | "teamIds" | "researcher">): boolean {
  return canImportClients(actor) || canExportPseudonymous(actor);
}
