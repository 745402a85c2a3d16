import "server-only";
import { eq } from "drizzle-orm";
import { clients } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { type ClientRelation, canAdministerClient, type Ground, namedGround } from "./policy";
import { relationColumns } from "./scope";

/** The client's relation to the actor. Throws `notFound` when there is no such client. */
export async function relationTo(tx: Tx, actor: Actor, clientId: string, now: Date): Promise<ClientRelation> {
  const [relation] = await tx
    .select(relationColumns(tx, actor, dayOf(now)))
    .from(clients)
    .where(eq(clients.id, clientId));
  if (!relation) throw new AppError("notFound");
  return relation;
}

/**
 * Why the actor may act as one of the client's own workers, also when the record is put away; throws `notFound` when they
 * are none. The caller writes the audit row.
 */
export async function requireNamed(
  tx: Tx,
  actor: Actor,
  clientId: string,
  now: Date,
): Promise<{ relation: ClientRelation; ground: Ground }> {
  const relation = await relationTo(tx, actor, clientId, now);
  const ground = namedGround(actor, relation);
  if (!ground) throw new AppError("notFound");
  return { relation, ground };
}

/**
 * Why the actor may change this client's record; throws `notFound` when they may not, `archived` when the record is
 * put away. The caller writes the audit row.
 */
export async function requireEditable(tx: Tx, actor: Actor, clientId: string, now: Date): Promise<Ground> {
  const { relation, ground } = await requireNamed(tx, actor, clientId, now);
  if (relation.status === "archived") throw new AppError("archived");
  return ground;
}

/**
 * Asks that the actor may archive, transfer and share out this client; throws `notFound` when not. Answers with the
 * relation and the ground for the audit row.
 */
export async function requireAdministrable(
  tx: Tx,
  actor: Actor,
  clientId: string,
  now: Date,
): Promise<{ relation: ClientRelation; ground: Ground }> {
  const relation = await relationTo(tx, actor, clientId, now);
  if (!canAdministerClient(actor, relation)) throw new AppError("notFound");
  return { relation, ground: namedGround(actor, relation) ?? "lead" };
}
