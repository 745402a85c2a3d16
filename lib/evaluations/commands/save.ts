import "server-only";
import { eq } from "drizzle-orm";
import { evaluations } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { type SaveAnswer, saveChanges } from "@/lib/saving/save";
import type { SaveRequest } from "@/lib/saving/schema";
import { isOpen, planKeys, requireEditableEvaluation } from "../head";
import { evaluationPaths } from "../paths";

/** Saves changed fields of an open evaluation; as `savePlan` in everything else. */
export async function saveEvaluation(
  actor: Actor,
  evaluationId: string,
  request: SaveRequest,
  now: Date,
): Promise<SaveAnswer | { status: 409; body: { confirmed: true } }> {
  return transact(async (tx) => {
    const evaluation = await requireEditableEvaluation(tx, actor, evaluationId, now);
    if (!isOpen(evaluation)) return { status: 409, body: { confirmed: true } };
    const paths = evaluationPaths(await planKeys(tx, evaluation.planId));
    const document = { id: evaluationId, version: evaluation.version, paths };
    const { answer, version, written, replayed } = await saveChanges(
      tx,
      document,
      request,
      actor.userId,
      now,
    );
    if (version !== evaluation.version)
      await tx.update(evaluations).set({ version }).where(eq(evaluations.id, evaluationId));
    const { clientId, ground } = evaluation;
    const detail = replayed ? { replayed } : { version, paths: written };
    await recordAudit(
      tx,
      actor,
      { act: "evaluation.save", clientId, object: evaluationId, ground, detail },
      now,
    );
    return answer;
  });
}
