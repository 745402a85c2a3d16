import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { clients, shares } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { AppError } from "@/lib/errors";
import { requireAdministrable } from "../access";
import type { ArchiveInput } from "../schema";

/**
 * Puts a client away with a reason; nothing is deleted, but their shared pages close for good. Throws `notFound`, `archived` when they are away already, and
 * `draftExists` while a plan or an evaluation is unfinished: it would lie forgotten and never count.
 */
export async function archiveClient(actor: Actor, input: ArchiveInput, now: Date): Promise<void> {
  const { clientId } = input;
  await transact(async (tx) => {
    const { relation, ground } = await requireAdministrable(tx, actor, clientId, now);
    if (relation.status === "archived") throw new AppError("archived");
    const [open] = await tx
      .select({ plan: clients.draftPlanId, evaluation: clients.draftEvaluationId })
      .from(clients)
      .where(eq(clients.id, clientId));
    if (open?.plan || open?.evaluation) throw new AppError("draftExists");
    await tx
      .update(clients)
      .set({ status: "archived", archivedAt: now, archiveReason: input.reason, updatedAt: now })
      .where(eq(clients.id, clientId));
    await tx
      .update(shares)
      .set({ revokedAt: now, revokedBy: actor.userId })
      .where(and(eq(shares.clientId, clientId), isNull(shares.revokedAt)));
    await recordAudit(tx, actor, { act: "client.archive", clientId, ground }, now);
  });
}

/** Takes an archived client back into work. Throws `notFound`; a client who is not archived stays as they are. */
export async function reopenClient(actor: Actor, input: { clientId: string }, now: Date): Promise<void> {
  const { clientId } = input;
  await transact(async (tx) => {
    const { relation, ground } = await requireAdministrable(tx, actor, clientId, now);
    if (relation.status === "active") return;
    await tx
      .update(clients)
      .set({ status: "active", archivedAt: null, archiveReason: "", updatedAt: now })
      .where(eq(clients.id, clientId));
    await recordAudit(tx, actor, { act: "client.reopen", clientId, ground }, now);
  });
}
