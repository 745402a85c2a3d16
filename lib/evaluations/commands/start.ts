import "server-only";
import { eq } from "drizzle-orm";
import { clients, evaluations, plans } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { requireEditable } from "@/lib/clients/access";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { writeFields } from "@/lib/saving/save";
import type { TookPart } from "@/lib/terms";

/**
 * Starts an evaluation of the client's plan in force, dated today; who takes part is filled in when it is known. Throws
 * `notFound`, `archived`, `closed` when no plan is in force, `draftExists` when an evaluation or a correction of the plan
 * is open.
 */
export async function startEvaluation(
  actor: Actor,
  { clientId, tookPart }: { clientId: string; tookPart?: TookPart | undefined },
  now: Date,
): Promise<{ evaluationId: string }> {
  const evaluationId = newId();
  await transact(async (tx) => {
    const ground = await requireEditable(tx, actor, clientId, now);
    const [current] = await tx
      .select({
        planId: plans.id,
        correcting: plans.correcting,
        draftEvaluationId: clients.draftEvaluationId,
      })
      .from(clients)
      .innerJoin(plans, eq(plans.id, clients.currentPlanId))
      .where(eq(clients.id, clientId));
    if (!current) throw new AppError("closed");
    if (current.draftEvaluationId || current.correcting) throw new AppError("draftExists");

    await tx.insert(evaluations).values({
      id: evaluationId,
      clientId,
      planId: current.planId,
      state: "draft",
      version: 1,
      createdAt: now,
      createdBy: actor.userId,
    });
    const mark = { version: 1, by: actor.userId, at: now };
    const known = [
      { path: "day", value: dayOf(now) },
      ...(tookPart ? [{ path: "tookPart", value: tookPart }] : []),
    ];
    await writeFields(tx, evaluationId, known, mark);
    await tx
      .update(clients)
      .set({ draftEvaluationId: evaluationId, updatedAt: now })
      .where(eq(clients.id, clientId));
    await recordAudit(tx, actor, { act: "evaluation.start", clientId, object: evaluationId, ground }, now);
  });
  return { evaluationId };
}
