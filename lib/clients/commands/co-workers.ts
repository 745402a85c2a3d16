import "server-only";
import { and, eq } from "drizzle-orm";
import { coWorkers } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { AppError, invalid } from "@/lib/errors";
import { requireAdministrable } from "../access";
import type { ClientUserInput } from "../schema";
import { refuseBlocked, requireNameable } from "../staff";

/**
 * Names a co-worker, of any team; a lead may name themselves, which is how they come to edit. Throws `notFound`, or
 * `invalid` on `userId` for who is blocked, not in use, or named already.
 */
export async function addCoWorker(actor: Actor, input: ClientUserInput, now: Date): Promise<void> {
  const { clientId, userId } = input;
  await transact(async (tx) => {
    const { relation, ground } = await requireAdministrable(tx, actor, clientId, now);
    await requireNameable(tx, userId, "userId");
    await refuseBlocked(tx, clientId, userId, "userId");
    if (relation.responsibleId === userId) throw invalid("userId", "alreadyExists");
    const [added] = await tx
      .insert(coWorkers)
      .values({ clientId, userId, addedAt: now, addedBy: actor.userId })
      .onConflictDoNothing()
      .returning({ userId: coWorkers.userId });
    if (!added) throw invalid("userId", "alreadyExists");
    await recordAudit(
      tx,
      actor,
      { act: "client.coWorkers", clientId, ground, detail: { added: userId } },
      now,
    );
  });
}

/** Takes a co-worker off. Throws `notFound` also for who is not one. */
export async function removeCoWorker(actor: Actor, input: ClientUserInput, now: Date): Promise<void> {
  const { clientId, userId } = input;
  await transact(async (tx) => {
    const { ground } = await requireAdministrable(tx, actor, clientId, now);
    const [removed] = await tx
      .delete(coWorkers)
      .where(and(eq(coWorkers.clientId, clientId), eq(coWorkers.userId, userId)))
      .returning({ userId: coWorkers.userId });
    if (!removed) throw new AppError("notFound");
    await recordAudit(
      tx,
      actor,
      { act: "client.coWorkers", clientId, ground, detail: { removed: userId } },
      now,
    );
  });
}
