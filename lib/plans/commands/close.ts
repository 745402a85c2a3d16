import "server-only";
import { eq } from "drizzle-orm";
import { clients, plans } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { canAdministerClient, openGround } from "@/lib/clients/policy";
import { AppError, invalid } from "@/lib/errors";
import { publishChange } from "@/lib/live/bus";
import { planHead } from "../head";
import { minReason } from "../reason";

/**
 * Closes the plan in force with a reason; its evaluations stay readable, no more can be made.
 * Throws `invalid` without a reason, `closed` when it is not in force, `draftExists` while a correction or an
 * evaluation of it is open.
 */
export async function closePlan(
  actor: Actor,
  { planId, reason }: { planId: string; reason: string },
  now: Date,
): Promise<{ clientId: string }> {
  if (reason.trim().length < minReason) throw invalid("reason", "reasonTooShort");
  const done = await transact(async (tx) => {
    const plan = await planHead(tx, actor, planId, now);
    if (!canAdministerClient(actor, plan.relation)) throw new AppError("notFound");
    if (plan.relation.status === "archived") throw new AppError("archived");
    if (plan.state !== "confirmed") throw new AppError("closed");
    const { clientId } = plan;
    const [client] = await tx
      .select({ draftEvaluationId: clients.draftEvaluationId })
      .from(clients)
      .where(eq(clients.id, clientId));
    if (plan.correcting || client?.draftEvaluationId) throw new AppError("draftExists");
    await tx
      .update(plans)
      .set({ state: "closed", closedAt: now, closeReason: reason.trim() })
      .where(eq(plans.id, planId));
    await tx
      .update(clients)
      .set({ currentPlanId: null, dueDate: null, updatedAt: now })
      .where(eq(clients.id, clientId));
    const ground = openGround(actor, plan.relation);
    await recordAudit(tx, actor, { act: "plan.close", clientId, object: planId, ground }, now);
    return { clientId };
  });
  publishChange(planId, actor.userId);
  return done;
}
