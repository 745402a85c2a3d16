import type { Actor } from "@/lib/access/actor";

/** The situation of a team, and the list of its clients as a file: the lead's, of the own teams. */
export function canSeeCaseload(actor: Pick<Actor, "role">): boolean {
  switch (actor.role) {
    case "lead":
      return true;
    case "worker":
    case "admin":
    case "auditor":
      return false;
  }
}
