import type { Actor } from "@/lib/access/actor";

/** The whole log is the auditor's; nobody checks themselves. */
export function canReadLog(actor: Pick<Actor, "role">): boolean {
  switch (actor.role) {
    case "auditor":
      return true;
    case "worker":
    case "lead":
    case "admin":
      return false;
  }
}
