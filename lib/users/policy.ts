import type { Actor } from "@/lib/access/actor";
import type { Role } from "@/lib/access/roles";

/** Users and teams are the administrator's alone. */
export function canManageUsers(actor: Pick<Actor, "role">): boolean {
  switch (actor.role) {
    case "admin":
      return true;
    case "worker":
    case "lead":
    case "auditor":
      return false;
  }
}

/** The error key when a role cannot have so many teams: a worker has one, a lead some, the others none. */
export function teamsFault(role: Role, count: number): string | undefined {
  switch (role) {
    case "worker":
      return count === 1 ? undefined : "teamOne";
    case "lead":
      return count >= 1 ? undefined : "chooseSome";
    case "admin":
    case "auditor":
      return count === 0 ? undefined : "teamNone";
  }
}

type Subject = { id: string; role: Role; disabled: boolean };

/**
 * The error key when an administrator may not take a user's place away (disable, or give another role): nobody does it
 * to themselves, and somebody must be left who can let people in.
 */
export function removalFault(
  actor: Pick<Actor, "userId">,
  subject: Subject,
  workingAdmins: number,
): "oneself" | "lastAdmin" | undefined {
  if (subject.id === actor.userId) return "oneself";
  const isLast = subject.role === "admin" && !subject.disabled && workingAdmins <= 1;
  return isLast ? "lastAdmin" : undefined;
}

/** May this user stand in for the actor: somebody else who works in one of the actor's teams. */
export function canSubstitute(
  actor: Pick<Actor, "userId" | "role" | "teamIds">,
  candidate: { id: string; role: Role; disabled: boolean; teamIds: readonly string[] },
): boolean {
  if (!hasClients(actor.role) || !hasClients(candidate.role)) return false;
  if (candidate.id === actor.userId || candidate.disabled) return false;
  return candidate.teamIds.some((team) => actor.teamIds.includes(team));
}

/** May this lead set who stands in for a user: somebody else who works in one of the lead's teams. */
export function canSetSubstituteOf(
  actor: Pick<Actor, "userId" | "role" | "teamIds">,
  user: { id: string; role: Role; disabled: boolean; teamIds: readonly string[] },
): boolean {
  return actor.role === "lead" && canSubstitute(actor, user);
}

/** Roles that work with clients, and so may need somebody to stand in for them. */
export function hasClients(role: Role): boolean {
  switch (role) {
    case "worker":
    case "lead":
      return true;
    case "admin":
    case "auditor":
      return false;
  }
}
