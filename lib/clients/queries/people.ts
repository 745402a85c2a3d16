import "server-only";
import { asc, eq } from "drizzle-orm";
import { blocks, clients, users } from "@/db/schema";
import { read, type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { AppError } from "@/lib/errors";
import { fullName } from "@/lib/person-name";
import type { ClientStatus } from "@/lib/terms";
import { relationTo, requireAdministrable } from "../access";
import { canAdministerClient, canOpenClient, listView, namedGround } from "../policy";
import { type StaffTeam, staffTeams } from "../staff";
import { type Colleague, coWorkersOf } from "./open";

export type ClientPeople = {
  id: string;
  number: string;
  /** Empty under turvakielto for a lead who is not named. */
  name: string;
  nonDisclosure: boolean;
  status: ClientStatus;
  archiveReason: string;
  hasDraft: boolean;
  teamId: string;
  responsibleId: string | null;
  coWorkers: Colleague[];
  blocked: { id: string; name: string }[];
  /** Every open team with who can be named. */
  teams: StaffTeam[];
  canOpen: boolean;
  /** The actor is responsible, co-worker or substitute. */
  isNamed: boolean;
};

/**
 * Who works with a client and who must not, for those who may change it. Leaves an audit row. Throws `notFound`.
 * A lead sees it under turvakielto too, but of the client only the number.
 */
export async function getClientPeople(actor: Actor, clientId: string, now: Date): Promise<ClientPeople> {
  return transact(async (tx) => {
    const { relation, ground } = await requireAdministrable(tx, actor, clientId, now);
    const [row] = await tx
      .select({
        number: clients.number,
        firstName: clients.firstName,
        lastName: clients.lastName,
        archiveReason: clients.archiveReason,
        draftPlanId: clients.draftPlanId,
        draftEvaluationId: clients.draftEvaluationId,
      })
      .from(clients)
      .where(eq(clients.id, clientId));
    if (!row) throw new AppError("notFound");
    const canOpen = canOpenClient(actor, relation);
    await recordAudit(tx, actor, { act: "client.open", clientId, ground, detail: { part: "people" } }, now);
    return {
      id: clientId,
      number: row.number,
      name: listView(actor, relation) === "full" ? fullName(row) : "",
      nonDisclosure: relation.nonDisclosure,
      status: relation.status,
      archiveReason: canOpen ? row.archiveReason : "",
      hasDraft: row.draftPlanId !== null || row.draftEvaluationId !== null,
      teamId: relation.teamId,
      responsibleId: relation.responsibleId,
      coWorkers: await coWorkersOf(tx, clientId),
      blocked: await blockedOf(tx, clientId),
      teams: await staffTeams(tx),
      canOpen,
      isNamed: namedGround(actor, relation) !== undefined,
    };
  });
}

/** Whether the actor may still change who works with the client, after a change of theirs. Shows nothing of the client. */
export async function canStillAdminister(actor: Actor, clientId: string, now: Date): Promise<boolean> {
  return read(async (db) => canAdministerClient(actor, await relationTo(db, actor, clientId, now)));
}

async function blockedOf(tx: Tx, clientId: string): Promise<{ id: string; name: string }[]> {
  return tx
    .select({ id: users.id, name: users.name })
    .from(blocks)
    .innerJoin(users, eq(users.id, blocks.userId))
    .where(eq(blocks.clientId, clientId))
    .orderBy(asc(users.nameFolded));
}
