import "server-only";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { canSeeHistory, openGround } from "@/lib/clients/policy";
import { AppError } from "@/lib/errors";
import {
  type Comparison,
  compareRevisions,
  type HistoryFilter,
  type HistoryPage,
  historyOf,
} from "@/lib/saving/history";
import { evaluationHead } from "./head";
import { type EvaluationPart, evaluationPartOf } from "./parts";

export type EvaluationHistoryFilter = Omit<HistoryFilter, "isInPart"> & { part: EvaluationPart | undefined };
type EvaluationId = { clientId: string; evaluationId: string };

/**
 * Who changed what in an evaluation, what is hidden from the client too. Throws `notFound` for who may not see how it came
 * about: that is for its workers and their lead, not for who opened the client with a reason.
 */
export async function evaluationHistory(
  actor: Actor,
  { clientId, evaluationId }: EvaluationId,
  { part, row, page }: EvaluationHistoryFilter,
  now: Date,
): Promise<HistoryPage> {
  return transact(async (tx) => {
    const evaluation = await evaluationHead(tx, actor, evaluationId, now);
    const ground = openGround(actor, evaluation.relation);
    if (!ground || !canSeeHistory(actor, evaluation.relation) || evaluation.clientId !== clientId)
      throw new AppError("notFound");
    const isInPart = (path: string) => part === undefined || evaluationPartOf(path) === part;
    const history = await historyOf(tx, "evaluation", evaluationId, { isInPart, row, page });
    const detail = { part: part ?? null, row: row ?? null, page: history.page };
    await recordAudit(
      tx,
      actor,
      { act: "evaluation.history", clientId, object: evaluationId, ground, detail },
      now,
    );
    return history;
  });
}

/** What differs between two confirmed revisions of an evaluation; for everybody who may open it. Throws `notFound`. */
export async function compareEvaluationRevisions(
  actor: Actor,
  { clientId, evaluationId }: EvaluationId,
  asked: readonly [number, number],
  now: Date,
): Promise<Comparison> {
  return transact(async (tx) => {
    const evaluation = await evaluationHead(tx, actor, evaluationId, now);
    const ground = openGround(actor, evaluation.relation);
    if (!ground || evaluation.clientId !== clientId) throw new AppError("notFound");
    const comparison = await compareRevisions(tx, "evaluation", evaluationId, asked);
    const detail = { revisions: [comparison.from.revision, comparison.to.revision] };
    await recordAudit(
      tx,
      actor,
      { act: "evaluation.history", clientId, object: evaluationId, ground, detail },
      now,
    );
    return comparison;
  });
}
