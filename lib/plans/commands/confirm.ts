import "server-only";
import { eq } from "drizzle-orm";
import { clients, plans } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { addMonths, dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { planFacts } from "@/lib/facts/write";
import { publishChange } from "@/lib/live/bus";
import { endMeetingsOver } from "@/lib/meetings/end";
import { dueMonths } from "@/lib/office-numbers";
import { fieldsOf } from "@/lib/saving/fields";
import { addRevision } from "@/lib/saving/revisions";
import { forgetOldSaves, writeFields } from "@/lib/saving/save";
import { planContent } from "../content";
import { refreshDue } from "../due";
import { type PlanHead, requireOpenPlan } from "../head";
import { planProblems } from "../problems";
import { replacePlanRows } from "../rows";

/**
 * Confirms an open plan: freezes it as a revision, writes its rows, and puts it in force (the one before is closed).
 * `version` is the one the person reviewed. Throws `stale` when it has moved on, `invalid` with the problems by path,
 * `draftExists` when an evaluation of the plan it would replace is still open.
 */
export async function confirmPlan(
  actor: Actor,
  { planId, version }: { planId: string; version: number },
  now: Date,
): Promise<{ clientId: string; revision: number }> {
  const done = await transact(async (tx) => {
    const plan = await requireOpenPlan(tx, actor, planId, now);
    if (plan.version !== version) throw new AppError("stale");
    const today = dayOf(now);
    const content = planContent(await fieldsOf(tx, planId));
    const problems = planProblems(content, plan.correcting ? null : today);
    if (problems.length > 0)
      throw new AppError("invalid", Object.fromEntries(problems.map(({ path, key }) => [path, key])));

    const confirmedOn = plan.confirmedOn ?? today;
    if (content.dueDate === null) {
      // Written into the working copy too, so that a later correction starts from what was confirmed.
      content.dueDate = addMonths(confirmedOn, dueMonths());
      const mark = { version: version + 1, by: actor.userId, at: now };
      await writeFields(tx, planId, [{ path: "dueDate", value: content.dueDate }], mark);
    }
    const revision = plan.revision + 1;
    const reason = plan.correctionReason;
    await addRevision(
      tx,
      actor,
      { document: plan, kind: "plan", revision, version: version + 1, content, reason },
      now,
    );
    await replacePlanRows(tx, planId, content);
    await tx
      .update(plans)
      .set({
        state: "confirmed",
        version: version + 1,
        revision,
        correcting: false,
        correctionReason: "",
        confirmedOn,
        tookPart: content.tookPart,
        dueDate: content.dueDate,
        facts: planFacts(content),
      })
      .where(eq(plans.id, planId));
    if (!plan.correcting) await putInForce(tx, plan, now);
    await tx.update(clients).set({ draftPlanId: null, updatedAt: now }).where(eq(clients.id, plan.clientId));
    await refreshDue(tx, plan.clientId);
    await forgetOldSaves(tx, now);
    await endMeetingsOver(tx, actor, planId, now);
    const { clientId, ground } = plan;
    await recordAudit(
      tx,
      actor,
      { act: "plan.confirm", clientId, object: planId, ground, detail: { revision } },
      now,
    );
    return { clientId, revision };
  });
  publishChange(planId, actor.userId);
  return done;
}

/** A client has one plan in force; confirming the next one closes it. */
async function putInForce(tx: Tx, plan: PlanHead, now: Date): Promise<void> {
  const [client] = await tx
    .select({ currentPlanId: clients.currentPlanId, draftEvaluationId: clients.draftEvaluationId })
    .from(clients)
    .where(eq(clients.id, plan.clientId));
  if (client?.draftEvaluationId) throw new AppError("draftExists");
  if (client?.currentPlanId)
    await tx
      .update(plans)
      .set({ state: "closed", closedAt: now, replacedById: plan.id })
      .where(eq(plans.id, client.currentPlanId));
  await tx.update(clients).set({ currentPlanId: plan.id }).where(eq(clients.id, plan.clientId));
}
