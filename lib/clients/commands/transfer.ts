import "server-only";
import { and, eq } from "drizzle-orm";
import { clients, coWorkers } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { requireAdministrable } from "../access";
import type { TransferInput } from "../schema";
import { refuseBlocked, requireAssignable } from "../staff";

/**
 * Gives a client to another responsible worker, or to a team that will choose one. The one before stays as a co-worker
 * when asked; the new one is no longer a co-worker beside. Throws `notFound`, or `invalid` on `assignTo`.
 */
export async function transferClient(actor: Actor, input: TransferInput, now: Date): Promise<void> {
  await transact((tx) => transferIn(tx, actor, input, "assignTo", now));
}

/** The same inside a transaction, for a transfer of many; `field` is where a refusal of the worker belongs. */
export async function transferIn(
  tx: Tx,
  actor: Actor,
  { clientId, assignTo, keepAsCoWorker }: TransferInput,
  field: string,
  now: Date,
): Promise<void> {
  const { teamId, responsibleId } = assignTo;
  const { relation, ground } = await requireAdministrable(tx, actor, clientId, now);
  await requireAssignable(tx, assignTo, field);
  if (responsibleId) {
    await refuseBlocked(tx, clientId, responsibleId, field);
    await tx
      .delete(coWorkers)
      .where(and(eq(coWorkers.clientId, clientId), eq(coWorkers.userId, responsibleId)));
  }
  const before = relation.responsibleId;
  const stays = keepAsCoWorker && before !== null && before !== responsibleId;
  if (stays)
    await tx
      .insert(coWorkers)
      .values({ clientId, userId: before, addedAt: now, addedBy: actor.userId })
      .onConflictDoNothing();
  await tx.update(clients).set({ teamId, responsibleId }).where(eq(clients.id, clientId));
  const from = { teamId: relation.teamId, responsibleId: before };
  const detail = { from, to: assignTo, keptAsCoWorker: stays };
  await recordAudit(tx, actor, { act: "client.transfer", clientId, ground, detail }, now);
}
