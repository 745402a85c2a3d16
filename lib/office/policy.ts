import type { Actor } from "@/lib/access/actor";

/** The organisation's own factors and the settings are the administrator's alone. */
export function canManageOffice(actor: Pick<Actor, "role">): boolean {
  switch (actor.role) {
    case "admin":
      return true;
    case "worker":
    case "lead":
    case "auditor":
      return false;
  }
}
