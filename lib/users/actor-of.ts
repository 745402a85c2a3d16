import { type Actor, mintActor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";

/**
 * A user who has just proved who they are (password, one-time link) as the actor of that one act and its audit row.
 * It reaches no client: it has no teams and stands in for nobody.
 */
export function actorOf(user: { id: string; name: string; role: Role }, sessionId = ""): Actor {
  return mintActor({
    userId: user.id,
    name: user.name,
    role: user.role,
    teamIds: [],
    countyFigures: false,
    researcher: false,
    substituteFor: [],
    sessionId,
  });
}

/** Who tried to sign in to an account that does not exist: no id and no name. Its role is only what a row must have. */
export function nobody(): Actor {
  return actorOf({ id: "", name: "", role: "worker" });
}
