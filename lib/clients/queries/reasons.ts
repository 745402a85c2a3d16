import "server-only";
import { and, count, desc, eq, exists, inArray, isNull, not, type SQL, sql } from "drizzle-orm";
import { blocks, clients, openingReasons, users } from "@/db/schema";
import { read, type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { fullName } from "@/lib/person-name";
import { canOpenClient, canReadReasons, listView } from "../policy";
import { relationColumns } from "../scope";
import { pageSize } from "../terms";

/** Why somebody opened a colleague's client. */
export type GivenReason = {
  id: string;
  at: Date;
  byName: string;
  reason: string;
  clientId: string;
  clientNumber: string;
  /** Empty unless the reader may see the client by name. */
  clientName: string;
  canOpen: boolean;
  responsibleName: string;
  /** Who looked at it, and when; undefined while nobody has. */
  seen: { by: string; at: Date } | undefined;
};
export type ReasonPage = { reasons: GivenReason[]; total: number; page: number; canMark: boolean };

/**
 * Reasons for opening, newest first: of the own teams' clients for a lead, all for an auditor. Leaves one audit row with
 * the clients named. Throws `notFound` for others.
 */
export async function listReasons(
  actor: Actor,
  filters: { unseen: boolean; team?: string | undefined; page: number },
  now: Date,
): Promise<ReasonPage> {
  if (!canReadReasons(actor)) throw new AppError("notFound");
  return transact(async (tx) => {
    const where = and(reasonsFor(tx, actor, filters.team), filters.unseen ? unseen : undefined);
    const total = await countRows(tx, where);
    const page = Math.max(1, Math.min(filters.page, Math.ceil(total / pageSize)));
    const rows = await tx
      .select({
        reason: openingReasons,
        relation: relationColumns(tx, actor, dayOf(now)),
        number: clients.number,
        firstName: clients.firstName,
        lastName: clients.lastName,
        byName: users.name,
      })
      .from(openingReasons)
      .innerJoin(clients, eq(clients.id, openingReasons.clientId))
      .innerJoin(users, eq(users.id, openingReasons.userId))
      .where(where)
      .orderBy(desc(openingReasons.at), desc(openingReasons.id))
      .limit(pageSize)
      .offset((page - 1) * pageSize);
    const names = await namesOf(
      tx,
      rows.flatMap(({ reason, relation }) => [reason.seenBy, relation.responsibleId]),
    );
    const ids = rows.map(({ reason }) => reason.clientId);
    await recordAudit(
      tx,
      actor,
      { act: "reasons.open", detail: { ids: [...new Set(ids)], page, total } },
      now,
    );
    const reasons = rows.map(({ reason, relation, ...row }) => ({
      id: reason.id,
      at: reason.at,
      byName: row.byName,
      reason: reason.reason,
      clientId: reason.clientId,
      clientNumber: row.number,
      clientName: listView(actor, relation) === "full" ? fullName(row) : "",
      canOpen: canOpenClient(actor, relation),
      responsibleName: names.get(relation.responsibleId ?? "") ?? "",
      seen: reason.seenAt ? { by: names.get(reason.seenBy ?? "") ?? "", at: reason.seenAt } : undefined,
    }));
    return { reasons, total, page, canMark: actor.role === "lead" };
  });
}

/** How many reasons of the lead's teams, or of one, nobody has looked at. Names nobody. */
export async function countUnseenReasons(actor: Actor, team?: string): Promise<number> {
  if (actor.role !== "lead") return 0;
  return read((db) => countRows(db, and(reasonsFor(db, actor, team), unseen)));
}

const unseen = isNull(openingReasons.seenAt);

/**
 * The reasons an actor may read, of all clients or of one team's, as a condition on reasons joined to their clients. A
 * block beats every right.
 */
export function reasonsFor(tx: Tx, actor: Actor, team?: string): SQL {
  const ofTeam = team ? eq(clients.teamId, team) : sql`1 = 1`;
  switch (actor.role) {
    case "auditor":
      return ofTeam;
    case "lead": {
      const blocked = tx
        .select({ one: sql`1` })
        .from(blocks)
        .where(and(eq(blocks.clientId, clients.id), eq(blocks.userId, actor.userId)));
      const mine = actor.teamIds.length > 0 ? inArray(clients.teamId, [...actor.teamIds]) : sql`1 = 0`;
      return and(mine, ofTeam, not(exists(blocked))) ?? sql`1 = 0`;
    }
    case "worker":
    case "admin":
      return sql`1 = 0`;
  }
}

async function countRows(tx: Tx, where: SQL | undefined): Promise<number> {
  const [row] = await tx
    .select({ n: count() })
    .from(openingReasons)
    .innerJoin(clients, eq(clients.id, openingReasons.clientId))
    .where(where);
  return row?.n ?? 0;
}

async function namesOf(tx: Tx, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const known = ids.filter((id) => id !== null);
  if (known.length === 0) return new Map();
  const rows = await tx
    .select({ id: users.id, name: users.name })
    .from(users)
    .where(inArray(users.id, known));
  return new Map(rows.map(({ id, name }) => [id, name]));
}
