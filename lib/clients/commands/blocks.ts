import "server-only";
import { and, eq } from "drizzle-orm";
import { blocks, clients, coWorkers, users } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { AppError, invalid } from "@/lib/errors";
import { requireAdministrable } from "../access";
import type { ClientUserInput } from "../schema";

/**
 * Keeps a member of staff (a relative, a former partner) out of a client's record, also oneself. Their naming ends with
 * it: a blocked responsible worker leaves the client without one, which the team's list shows, rather than with one who
 * can do nothing. Throws `notFound`, or `invalid` on `userId` for an unknown or already blocked user.
 */
export async function blockUser(actor: Actor, input: ClientUserInput, now: Date): Promise<void> {
  const { clientId, userId } = input;
  await transact(async (tx) => {
    const { relation, ground } = await requireAdministrable(tx, actor, clientId, now);
    const [user] = await tx.select({ id: users.id }).from(users).where(eq(users.id, userId));
    if (!user) throw invalid("userId", "choiceInvalid");
    const [added] = await tx
      .insert(blocks)
      .values({ clientId, userId, addedAt: now, addedBy: actor.userId })
      .onConflictDoNothing()
      .returning({ userId: blocks.userId });
    if (!added) throw invalid("userId", "alreadyExists");
    await tx.delete(coWorkers).where(and(eq(coWorkers.clientId, clientId), eq(coWorkers.userId, userId)));
    const wasResponsible = relation.responsibleId === userId;
    if (wasResponsible) await tx.update(clients).set({ responsibleId: null }).where(eq(clients.id, clientId));
    const detail = { blocked: userId, wasResponsible };
    await recordAudit(tx, actor, { act: "client.block", clientId, ground, detail }, now);
  });
}

/**
 * Lets a member of staff in again, with no more rights than their role gives. Nobody lifts a block on themselves: for a
 * blocked person the client does not exist. Throws `notFound` also for who is not blocked.
 */
export async function unblockUser(actor: Actor, input: ClientUserInput, now: Date): Promise<void> {
  const { clientId, userId } = input;
  await transact(async (tx) => {
    const { ground } = await requireAdministrable(tx, actor, clientId, now);
    const [removed] = await tx
      .delete(blocks)
      .where(and(eq(blocks.clientId, clientId), eq(blocks.userId, userId)))
      .returning({ userId: blocks.userId });
    if (!removed) throw new AppError("notFound");
    const detail = { unblocked: userId };
    await recordAudit(tx, actor, { act: "client.block", clientId, ground, detail }, now);
  });
}
