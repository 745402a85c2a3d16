import type { Actor } from "@/lib/access/actor";
import type { ClientStatus } from "@/lib/terms";

/** What a decision about one client needs to know; the `is…` and `has…` facts are about the actor who asks. */
export type ClientRelation = {
  teamId: string;
  responsibleId: string | null;
  status: ClientStatus;
  /** Turvakielto: only named workers open the client. */
  nonDisclosure: boolean;
  isCoWorker: boolean;
  isBlocked: boolean;
  /** The actor has given a reason for opening this client today. */
  hasReason: boolean;
};

/** Why an actor may open a client; goes to the audit row. */
export type Ground = "responsible" | "coWorker" | "substitute" | "lead" | "reason";

/** How much of a client a list shows: all, number and initials, number only, or nothing. */
export type ListView = "full" | "initials" | "number" | "none";

/** Responsible worker, co-worker, or substitute of the responsible worker today; undefined when the actor is none. */
export function namedGround(actor: Actor, client: ClientRelation): Ground | undefined {
  if (client.isBlocked) return undefined;
  switch (actor.role) {
    case "worker":
    case "lead":
      if (client.responsibleId === actor.userId) return "responsible";
      if (client.isCoWorker) return "coWorker";
      if (client.responsibleId && actor.substituteFor.includes(client.responsibleId)) return "substitute";
      return undefined;
    case "admin":
    case "auditor":
      return undefined;
  }
}

/** Why the actor may read the client's record, or undefined: then the client does not exist for them. */
export function openGround(actor: Actor, client: ClientRelation): Ground | undefined {
  const named = namedGround(actor, client);
  if (named || client.isBlocked || client.nonDisclosure || !inTeam(actor, client)) return named;
  switch (actor.role) {
    case "lead":
      return "lead";
    case "worker":
      return client.hasReason ? "reason" : undefined;
    case "admin":
    case "auditor":
      return undefined;
  }
}

export function canOpenClient(actor: Actor, client: ClientRelation): boolean {
  return openGround(actor, client) !== undefined;
}

/** A worker of the team may open a colleague's client by saying why; not under turvakielto, not when blocked. */
export function canGiveReason(actor: Actor, client: ClientRelation): boolean {
  return actor.role === "worker" && inTeam(actor, client) && !client.nonDisclosure && !client.isBlocked;
}

/** Edit, confirm, evaluate, correct: named workers only (a lead after adding themselves as a co-worker). */
export function canEditClient(actor: Actor, client: ClientRelation): boolean {
  return namedGround(actor, client) !== undefined;
}

/**
 * How a document came about, with what never was confirmed: its workers and their lead, as they may change it or answer
 * for it. Not for who opens the client with a reason: they read what was confirmed.
 */
export function canSeeHistory(actor: Actor, client: ClientRelation): boolean {
  return canAdministerClient(actor, client) && canOpenClient(actor, client);
}

/** Archive, reopen, close a plan, transfer, co-workers, block list: named workers, and the team's lead. */
export function canAdministerClient(actor: Actor, client: ClientRelation): boolean {
  return namedGround(actor, client) !== undefined || isLeadOf(actor, client);
}

/** Address, phone, municipality and meeting place: everyone who opens the client, but under turvakielto the named only. */
export function canSeeContact(actor: Actor, client: ClientRelation): boolean {
  return client.nonDisclosure ? namedGround(actor, client) !== undefined : canOpenClient(actor, client);
}

/** Many clients at once, and the substitutes of others: the lead's, within the own teams. */
export function canTransferMany(actor: Pick<Actor, "role">): boolean {
  switch (actor.role) {
    case "lead":
      return true;
    case "worker":
    case "admin":
    case "auditor":
      return false;
  }
}

/** Reasons for opening: the lead those of the own teams' clients, the auditor all. */
export function canReadReasons(actor: Pick<Actor, "role">): boolean {
  switch (actor.role) {
    case "lead":
    case "auditor":
      return true;
    case "worker":
    case "admin":
      return false;
  }
}

/** How a client shows in lists and search. */
export function listView(actor: Actor, client: ClientRelation): ListView {
  if (client.isBlocked) return "none";
  if (namedGround(actor, client)) return "full";
  if (!inTeam(actor, client)) return "none";
  switch (actor.role) {
    case "lead":
      return client.nonDisclosure ? "number" : "full";
    case "worker":
      return client.nonDisclosure ? "none" : "initials";
    case "admin":
    case "auditor":
      return "none";
  }
}

/** Who may add a client to a team: its worker or its lead. */
export function canAddClient(actor: Actor, teamId: string): boolean {
  switch (actor.role) {
    case "worker":
    case "lead":
      return actor.teamIds.includes(teamId);
    case "admin":
    case "auditor":
      return false;
  }
}

function isLeadOf(actor: Actor, client: ClientRelation): boolean {
  return actor.role === "lead" && inTeam(actor, client) && !client.isBlocked;
}

function inTeam(actor: Actor, client: ClientRelation): boolean {
  return actor.teamIds.includes(client.teamId);
}
