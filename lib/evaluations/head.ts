import "server-only";
import { eq, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { clients, evaluations, plans } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { type Ground, namedGround } from "@/lib/clients/policy";
import { anyActor, anyDay, relationColumns } from "@/lib/clients/scope";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";

const headQuery = prepared((tx) =>
  tx
    .select({
      id: evaluations.id,
      clientId: evaluations.clientId,
      planId: evaluations.planId,
      state: evaluations.state,
      version: evaluations.version,
      revision: evaluations.revision,
      correcting: evaluations.correcting,
      correctionReason: evaluations.correctionReason,
      createdAt: evaluations.createdAt,
      planState: plans.state,
      planRevision: plans.revision,
      planConfirmedOn: plans.confirmedOn,
      relation: relationColumns(tx, anyActor, anyDay),
    })
    .from(evaluations)
    .innerJoin(plans, eq(plans.id, evaluations.planId))
    .innerJoin(clients, eq(clients.id, evaluations.clientId))
    .where(eq(evaluations.id, sql.placeholder("evaluationId")))
    .prepare(),
);

/** What a command must know of an evaluation before it touches it, read in one query. */
export async function evaluationHead(tx: Tx, actor: Actor, evaluationId: string, now: Date) {
  const [head] = await headQuery(tx).execute({ userId: actor.userId, today: dayOf(now), evaluationId });
  if (!head) throw new AppError("notFound");
  return head;
}

export type EvaluationHead = Awaited<ReturnType<typeof evaluationHead>>;

/** Whether the evaluation's working copy may change: a draft, or a confirmed one under correction. */
export function isOpen(evaluation: Pick<EvaluationHead, "state" | "correcting">): boolean {
  return evaluation.state === "draft" || (evaluation.state === "confirmed" && evaluation.correcting);
}

/** The evaluation and the actor's ground to change it; throws `notFound` or `archived`. */
export async function requireEditableEvaluation(
  tx: Tx,
  actor: Actor,
  evaluationId: string,
  now: Date,
): Promise<EvaluationHead & { ground: Ground }> {
  const head = await evaluationHead(tx, actor, evaluationId, now);
  const ground = namedGround(actor, head.relation);
  if (!ground) throw new AppError("notFound");
  if (head.relation.status === "archived") throw new AppError("archived");
  return { ...head, ground };
}

/** As `requireEditableEvaluation`, and the working copy must be open; throws `confirmed` when it is not. */
export async function requireOpenEvaluation(tx: Tx, actor: Actor, evaluationId: string, now: Date) {
  const evaluation = await requireEditableEvaluation(tx, actor, evaluationId, now);
  if (!isOpen(evaluation)) throw new AppError(evaluation.state === "confirmed" ? "confirmed" : "closed");
  return evaluation;
}
