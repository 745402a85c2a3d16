import "server-only";
import { and, eq } from "drizzle-orm";
import { clients, plans, revisions } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { AppError, invalid } from "@/lib/errors";
import { publishChange } from "@/lib/live/bus";
import { endMeetingsOver } from "@/lib/meetings/end";
import { restoreFields } from "@/lib/saving/restore";
import { fillWorkingCopy } from "@/lib/saving/working-copy";
import { planFields } from "../fields-of";
import { type PlanHead, requireEditablePlan, requireOpenPlan } from "../head";
import { minReason } from "../reason";

/**
 * Opens a confirmed plan for correction. What was confirmed stays as it is until the correction is confirmed.
 * Throws `invalid` without a reason, `closed` when the plan is not in force, `draftExists` when another plan is open.
 */
export async function startCorrection(
  actor: Actor,
  { planId, reason }: { planId: string; reason: string },
  now: Date,
): Promise<{ clientId: string }> {
  if (reason.trim().length < minReason) throw invalid("reason", "reasonTooShort");
  const done = await transact(async (tx) => {
    const plan = await requireEditablePlan(tx, actor, planId, now);
    if (plan.state !== "confirmed") throw new AppError("closed");
    const { clientId, ground } = plan;
    const [client] = await tx
      .select({ draftPlanId: clients.draftPlanId })
      .from(clients)
      .where(eq(clients.id, clientId));
    if (client?.draftPlanId && client.draftPlanId !== planId) throw new AppError("draftExists");
    await fillWorkingCopy(tx, planId, planFields);
    await tx
      .update(plans)
      .set({ correcting: true, correctionReason: reason.trim() })
      .where(eq(plans.id, planId));
    await tx.update(clients).set({ draftPlanId: planId, updatedAt: now }).where(eq(clients.id, clientId));
    await recordAudit(tx, actor, { act: "plan.correct", clientId, object: planId, ground }, now);
    return { clientId };
  });
  publishChange(planId, actor.userId);
  return done;
}

/**
 * Puts an open plan away: a correction goes back to what was confirmed, a draft is set aside for good. What was typed
 * stays in the change history.
 */
export async function discardPlan(
  actor: Actor,
  { planId }: { planId: string },
  now: Date,
): Promise<{ clientId: string; wasCorrection: boolean }> {
  const done = await transact(async (tx) => {
    const plan = await requireOpenPlan(tx, actor, planId, now);
    const { clientId, ground } = plan;
    if (plan.correcting) await backToConfirmed(tx, actor, plan, now);
    else await tx.update(plans).set({ state: "discarded", closedAt: now }).where(eq(plans.id, planId));
    await tx.update(clients).set({ draftPlanId: null, updatedAt: now }).where(eq(clients.id, clientId));
    await endMeetingsOver(tx, actor, planId, now);
    await recordAudit(tx, actor, { act: "plan.discard", clientId, object: planId, ground }, now);
    return { clientId, wasCorrection: plan.correcting };
  });
  publishChange(planId, actor.userId);
  return done;
}

async function backToConfirmed(tx: Tx, actor: Actor, plan: PlanHead, now: Date): Promise<void> {
  const [confirmed] = await tx
    .select({ version: revisions.version })
    .from(revisions)
    .where(and(eq(revisions.documentId, plan.id), eq(revisions.revision, plan.revision)));
  if (!confirmed) throw new Error(`plan ${plan.id} has no revision ${plan.revision}`);
  const version = plan.version + 1;
  await restoreFields(tx, plan.id, confirmed.version, { version, by: actor.userId, at: now });
  await tx
    .update(plans)
    .set({ correcting: false, correctionReason: "", version })
    .where(eq(plans.id, plan.id));
}
