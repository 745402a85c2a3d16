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
import { beginMeeting } from "@/lib/meetings/begin";
import { answeredBy, openingDay } from "@/lib/meetings/opening";
import { writeFields } from "@/lib/saving/save";
import type { MeetingMode } from "@/lib/terms";

/**
 * Starts an evaluation of the client's plan in force, dated today unless it comes from paper, and with a mode a meeting
 * over it. Throws `notFound`, `archived`, `closed` when no plan is in force, `draftExists` when an evaluation or a
 * correction of the plan is open.
 */
export async function startEvaluation(
  actor: Actor,
  { clientId, mode }: { clientId: string; mode?: MeetingMode },
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
    await writeFields(tx, evaluationId, [...openingDay(mode, dayOf(now)), ...answeredBy(mode)], mark);
    await tx
      .update(clients)
      .set({ draftEvaluationId: evaluationId, updatedAt: now })
      .where(eq(clients.id, clientId));
    await recordAudit(tx, actor, { act: "evaluation.start", clientId, object: evaluationId, ground }, now);
    const meeting = { kind: "evaluation" as const, documentId: evaluationId, clientId, ground };
    if (mode) await beginMeeting(tx, actor, { ...meeting, mode }, now);
  });
  return { evaluationId };
}
