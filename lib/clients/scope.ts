import "server-only";
import { and, eq, exists, inArray, not, or, type SQL, sql } from "drizzle-orm";
import { blocks, clients, coWorkers, openingReasons } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import type { Day } from "@/lib/dates";

/*
 * The policy of policy.ts as SQL conditions on `clients`. A condition is never undefined: Drizzle's and() drops
 * undefined, which would open every row. One test holds these to the policy.
 */
const nobody = sql`1 = 0`;

/** Clients the actor is named on: responsible, co-worker, or substitute today. */
export function namedClients(tx: Tx, actor: Actor): SQL {
  switch (actor.role) {
    case "worker":
    case "lead":
      return unblocked(tx, actor, named(tx, actor));
    case "admin":
    case "auditor":
      return nobody;
  }
}

/** Clients whose record the actor may open today. */
export function openableClients(tx: Tx, actor: Actor, today: Day): SQL {
  switch (actor.role) {
    case "worker":
      return unblocked(tx, actor, [
        ...named(tx, actor),
        all(ofTeams(actor), disclosed, exists(reasonToday(tx, actor, today))),
      ]);
    case "lead":
      return clientsListedByName(tx, actor);
    case "admin":
    case "auditor":
      return nobody;
  }
}

/** Clients that show in the actor's lists, if only by number. */
export function listedClients(tx: Tx, actor: Actor): SQL {
  switch (actor.role) {
    case "worker":
      return unblocked(tx, actor, [...named(tx, actor), all(ofTeams(actor), disclosed)]);
    case "lead":
      return administeredClients(tx, actor);
    case "admin":
    case "auditor":
      return nobody;
  }
}

/** Clients that show in the actor's lists by name: `listView` is "full". */
export function clientsListedByName(tx: Tx, actor: Actor): SQL {
  switch (actor.role) {
    case "worker":
      return namedClients(tx, actor);
    case "lead":
      return unblocked(tx, actor, [...named(tx, actor), all(ofTeams(actor), disclosed)]);
    case "admin":
    case "auditor":
      return nobody;
  }
}

/** Clients that show by name or by initials: a search by whole name or by personal id may find them. */
export function clientsFoundByIdentity(tx: Tx, actor: Actor): SQL {
  switch (actor.role) {
    case "worker":
      return listedClients(tx, actor);
    case "lead":
      return clientsListedByName(tx, actor);
    case "admin":
    case "auditor":
      return nobody;
  }
}

/** Clients the actor may archive, transfer and share out. */
export function administeredClients(tx: Tx, actor: Actor): SQL {
  switch (actor.role) {
    case "worker":
      return namedClients(tx, actor);
    case "lead":
      return unblocked(tx, actor, [...named(tx, actor), ofTeams(actor)]);
    case "admin":
    case "auditor":
      return nobody;
  }
}

/** For a query that is prepared once: stands for an actor or a day; give `{ userId, today }` when it runs. */
export const anyActor = { userId: sql.placeholder("userId") };
export const anyDay = sql.placeholder("today");

type Who = Pick<Actor, "userId"> | typeof anyActor;

/** The columns that make a `ClientRelation` of a client row for this actor. */
export function relationColumns(tx: Tx, actor: Who, today: Day | typeof anyDay) {
  return {
    teamId: clients.teamId,
    responsibleId: clients.responsibleId,
    status: clients.status,
    nonDisclosure: clients.nonDisclosure,
    isCoWorker: exists(
      tx
        .select({ one: sql`1` })
        .from(coWorkers)
        .where(and(eq(coWorkers.clientId, clients.id), eq(coWorkers.userId, actor.userId))),
    ).mapWith(Boolean),
    isBlocked: exists(blockOf(tx, actor)).mapWith(Boolean),
    hasReason: exists(reasonToday(tx, actor, today)).mapWith(Boolean),
  };
}

/** The ways of being named, each of which an index answers. */
function named(tx: Tx, actor: Actor): SQL[] {
  const shared = tx
    .select({ id: coWorkers.clientId })
    .from(coWorkers)
    .where(eq(coWorkers.userId, actor.userId));
  return [
    inArray(clients.responsibleId, [actor.userId, ...actor.substituteFor]),
    inArray(clients.id, shared),
  ];
}

const disclosed = eq(clients.nonDisclosure, false);

function ofTeams(actor: Actor): SQL {
  return actor.teamIds.length > 0 ? inArray(clients.teamId, [...actor.teamIds]) : nobody;
}

/** One flat "or", with the block beside it: SQLite uses an index for each way, but scans when "or" stands in "or". */
function unblocked(tx: Tx, actor: Actor, ways: SQL[]): SQL {
  return all(or(...ways) ?? nobody, not(exists(blockOf(tx, actor))));
}

function blockOf(tx: Tx, actor: Who) {
  return tx
    .select({ one: sql`1` })
    .from(blocks)
    .where(and(eq(blocks.clientId, clients.id), eq(blocks.userId, actor.userId)));
}

function reasonToday(tx: Tx, actor: Who, today: Day | typeof anyDay) {
  return tx
    .select({ one: sql`1` })
    .from(openingReasons)
    .where(
      and(
        eq(openingReasons.clientId, clients.id),
        eq(openingReasons.userId, actor.userId),
        eq(openingReasons.day, today),
      ),
    );
}

function all(...conditions: SQL[]): SQL {
  return and(...conditions) ?? nobody;
}
