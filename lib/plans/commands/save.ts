import "server-only";
import { eq } from "drizzle-orm";
import { plans } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { type SaveAnswer, saveChanges } from "@/lib/saving/save";
import type { SaveRequest } from "@/lib/saving/schema";
import { isOpen, requireEditablePlan } from "../head";
import { planPaths } from "../paths";

/**
 * Saves changed fields of an open plan. Throws `notFound` or `archived`. A plan that is no longer open answers
 * `confirmed`: nothing is written and the browser keeps the text for copying.
 */
export async function savePlan(
  actor: Actor,
  planId: string,
  request: SaveRequest,
  now: Date,
): Promise<SaveAnswer | { status: 409; body: { confirmed: true } }> {
  return transact(async (tx) => {
    const plan = await requireEditablePlan(tx, actor, planId, now);
    if (!isOpen(plan)) return { status: 409, body: { confirmed: true } };
    const document = { id: planId, version: plan.version, paths: planPaths };
    const { answer, version, written, replayed } = await saveChanges(
      tx,
      document,
      request,
      actor.userId,
      now,
    );
    if (version !== plan.version) await tx.update(plans).set({ version }).where(eq(plans.id, planId));
    const { clientId, ground } = plan;
    const detail = replayed ? { replayed } : { version, paths: written };
    await recordAudit(tx, actor, { act: "plan.save", clientId, object: planId, ground, detail }, now);
    return answer;
  });
}
