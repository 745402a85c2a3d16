import "server-only";
import { and, eq } from "drizzle-orm";
import { clients, evaluations, revisions } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { AppError, invalid } from "@/lib/errors";
import { publishChange } from "@/lib/live/bus";
import { endMeetingsOver } from "@/lib/meetings/end";
import { minReason } from "@/lib/plans/reason";
import { restoreFields } from "@/lib/saving/restore";
import { fillWorkingCopy } from "@/lib/saving/working-copy";
import { evaluationFields } from "../fields-of";
import { type EvaluationHead, requireEditableEvaluation, requireOpenEvaluation } from "../head";

/**
 * Opens a confirmed evaluation for correction. What was confirmed stays as it is until the correction is confirmed.
 * Throws `invalid` without a reason, `confirmed` when it is not one that can be corrected, `draftExists` when another
 * evaluation is open.
 */
export async function startEvaluationCorrection(
  actor: Actor,
  { evaluationId, reason }: { evaluationId: string; reason: string },
  now: Date,
): Promise<{ clientId: string }> {
  if (reason.trim().length < minReason) throw invalid("reason", "reasonTooShort");
  const done = await transact(async (tx) => {
    const evaluation = await requireEditableEvaluation(tx, actor, evaluationId, now);
    if (evaluation.state !== "confirmed") throw new AppError("closed");
    const { clientId, ground } = evaluation;
    const [client] = await tx
      .select({ draftEvaluationId: clients.draftEvaluationId })
      .from(clients)
      .where(eq(clients.id, clientId));
    if (client?.draftEvaluationId && client.draftEvaluationId !== evaluationId)
      throw new AppError("draftExists");
    await fillWorkingCopy(tx, evaluationId, evaluationFields);
    await tx
      .update(evaluations)
      .set({ correcting: true, correctionReason: reason.trim() })
      .where(eq(evaluations.id, evaluationId));
    await tx
      .update(clients)
      .set({ draftEvaluationId: evaluationId, updatedAt: now })
      .where(eq(clients.id, clientId));
    await recordAudit(tx, actor, { act: "evaluation.correct", clientId, object: evaluationId, ground }, now);
    return { clientId };
  });
  publishChange(evaluationId, actor.userId);
  return done;
}

/** Puts an open evaluation away and says whether it was a correction; as `discardPlan` in everything else. */
export async function discardEvaluation(
  actor: Actor,
  { evaluationId }: { evaluationId: string },
  now: Date,
): Promise<{ clientId: string; wasCorrection: boolean }> {
  const done = await transact(async (tx) => {
    const evaluation = await requireOpenEvaluation(tx, actor, evaluationId, now);
    const { clientId, ground } = evaluation;
    if (evaluation.correcting) await backToConfirmed(tx, actor, evaluation, now);
    else await tx.update(evaluations).set({ state: "discarded" }).where(eq(evaluations.id, evaluationId));
    await tx.update(clients).set({ draftEvaluationId: null, updatedAt: now }).where(eq(clients.id, clientId));
    await endMeetingsOver(tx, actor, evaluationId, now);
    await recordAudit(tx, actor, { act: "evaluation.discard", clientId, object: evaluationId, ground }, now);
    return { clientId, wasCorrection: evaluation.correcting };
  });
  publishChange(evaluationId, actor.userId);
  return done;
}

async function backToConfirmed(tx: Tx, actor: Actor, evaluation: EvaluationHead, now: Date): Promise<void> {
  const { id, revision } = evaluation;
  const [confirmed] = await tx
    .select({ version: revisions.version })
    .from(revisions)
    .where(and(eq(revisions.documentId, id), eq(revisions.revision, revision)));
  if (!confirmed) throw new Error(`evaluation ${id} has no revision ${revision}`);
  const version = evaluation.version + 1;
  await restoreFields(tx, id, confirmed.version, { version, by: actor.userId, at: now });
  await tx
    .update(evaluations)
    .set({ correcting: false, correctionReason: "", version })
    .where(eq(evaluations.id, id));
}
