import "server-only";
import { eq } from "drizzle-orm";
import { clients, evaluations } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { addMonths, dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { evaluationFacts } from "@/lib/facts/write";
import { publishChange } from "@/lib/live/bus";
import { endMeetingsOver } from "@/lib/meetings/end";
import { dueMonths } from "@/lib/office-numbers";
import { refreshDue } from "@/lib/plans/due";
import { fieldsOf } from "@/lib/saving/fields";
import { addRevision } from "@/lib/saving/revisions";
import { forgetOldSaves, writeFields } from "@/lib/saving/save";
import { askedOf } from "../asked";
import { evaluationContent } from "../content";
import { evaluationBefore } from "../earlier";
import { requireOpenEvaluation } from "../head";
import { planOf } from "../plan";
import { evaluationProblems } from "../problems";
import { replaceEvaluationRows } from "../rows";

/**
 * Confirms an open evaluation: freezes it as a revision, writes its rows, sets the client's next due date. Goals and
 * methods left without an answer stay "not scored" and "unknown". `version` is the one the person reviewed.
 * Throws `stale` when it has moved on, `invalid` with the problems by path.
 */
export async function confirmEvaluation(
  actor: Actor,
  { evaluationId, version }: { evaluationId: string; version: number },
  now: Date,
): Promise<{ clientId: string; revision: number }> {
  const done = await transact(async (tx) => {
    const evaluation = await requireOpenEvaluation(tx, actor, evaluationId, now);
    if (evaluation.version !== version) throw new AppError("stale");
    const plan = await planOf(tx, evaluation);
    const earlier = await evaluationBefore(tx, evaluation);
    const content = evaluationContent(await fieldsOf(tx, evaluationId), plan, earlier);
    const today = dayOf(now);
    const problems = evaluationProblems(content, {
      today,
      planConfirmedOn: evaluation.planConfirmedOn ?? today,
      asked: askedOf(plan, earlier),
    });
    if (problems.length > 0)
      throw new AppError("invalid", Object.fromEntries(problems.map(({ path, key }) => [path, key])));

    if (content.nextDueDate === null) {
      content.nextDueDate = addMonths(content.day ?? today, dueMonths());
      const mark = { version: version + 1, by: actor.userId, at: now };
      await writeFields(tx, evaluationId, [{ path: "nextDueDate", value: content.nextDueDate }], mark);
    }
    const revision = evaluation.revision + 1;
    const reason = evaluation.correctionReason;
    const entry = {
      document: evaluation,
      kind: "evaluation" as const,
      revision,
      version: version + 1,
      content,
      reason,
    };
    await addRevision(tx, actor, entry, now);
    await replaceEvaluationRows(tx, evaluationId, content);
    await tx
      .update(evaluations)
      .set({
        state: "confirmed",
        version: version + 1,
        revision,
        correcting: false,
        correctionReason: "",
        evaluatedOn: content.day,
        nextDueDate: content.nextDueDate,
        tookPart: content.tookPart,
        facts: evaluationFacts(content, plan.goals),
      })
      .where(eq(evaluations.id, evaluationId));
    const { clientId, ground } = evaluation;
    await tx.update(clients).set({ draftEvaluationId: null, updatedAt: now }).where(eq(clients.id, clientId));
    await refreshDue(tx, clientId);
    await forgetOldSaves(tx, now);
    await endMeetingsOver(tx, actor, evaluationId, now);
    const audited = {
      act: "evaluation.confirm" as const,
      clientId,
      object: evaluationId,
      ground,
      detail: { revision },
    };
    await recordAudit(tx, actor, audited, now);
    return { clientId, revision };
  });
  publishChange(evaluationId, actor.userId);
  return done;
}
