import "server-only";
import { asc, eq, inArray } from "drizzle-orm";
import { changes, evaluations, plans, revisions } from "@/db/schema";
import type { Tx } from "@/db/store";
import { type EvaluationContent, evaluationContent } from "@/lib/evaluations/content";
import { evaluationBefore } from "@/lib/evaluations/earlier";
import { type PlanContent, planContent } from "@/lib/plans/content";
import { fieldsOf } from "@/lib/saving/fields";

/** A text of a document: a confirmed revision, or with `revision` null what was written and not confirmed. */
export type StoredText<Content> = {
  revision: number | null;
  at: Date;
  byName: string;
  /** Why it was corrected. */
  reason: string;
  content: Content;
};
/** A value that was accepted while writing. */
export type StoredChange = { path: string; value: unknown; version: number; byName: string; at: Date };
/** Without its facts: they say in letters, hidden things too, what the texts say in words. */
export type StoredPlan = Omit<typeof plans.$inferSelect, "clientId" | "createdBy" | "facts"> & {
  texts: StoredText<PlanContent>[];
  changes: StoredChange[];
  evaluations: StoredEvaluation[];
};
/** A text of an evaluation knows the plan as it was then. */
export type StoredEvaluation = Omit<
  typeof evaluations.$inferSelect,
  "clientId" | "planId" | "createdBy" | "facts"
> & {
  texts: (StoredText<EvaluationContent> & { plan: PlanContent })[];
  changes: StoredChange[];
};

/** All plans of a client with every text that was confirmed or is being written, and their evaluations, oldest first. */
export async function storedPlans(tx: Tx, clientId: string, names: Names): Promise<StoredPlan[]> {
  const rows = await tx
    .select()
    .from(plans)
    .where(eq(plans.clientId, clientId))
    .orderBy(asc(plans.createdAt), asc(plans.id));
  const beneath = await tx
    .select()
    .from(evaluations)
    .where(eq(evaluations.clientId, clientId))
    .orderBy(asc(evaluations.createdAt), asc(evaluations.id));
  const ids = [...rows, ...beneath].map(({ id }) => id);
  const history = await historyOf(tx, ids, names);
  const found: StoredPlan[] = [];
  for (const { clientId: _, createdBy, facts: _facts, ...plan } of rows) {
    const texts = confirmedTexts<PlanContent>(history.texts, plan.id);
    if (isUnconfirmed(plan))
      texts.push({
        ...unconfirmed(plan, names(createdBy)),
        content: planContent(await fieldsOf(tx, plan.id)),
      });
    const own: StoredEvaluation[] = [];
    for (const { clientId: _of, planId, createdBy: by, facts: _said, ...evaluation } of beneath)
      if (planId === plan.id)
        own.push({
          ...evaluation,
          texts: await evaluationTexts(tx, { ...evaluation, planId, by: names(by) }, texts, history.texts),
          changes: history.changesOf(evaluation.id),
        });
    found.push({ ...plan, texts, changes: history.changesOf(plan.id), evaluations: own });
  }
  return found;
}

export type Names = (userId: string) => string;
type RevisionRow = typeof revisions.$inferSelect;
type Head = { state: string; correcting: boolean; createdAt: Date; correctionReason: string };

async function historyOf(tx: Tx, ids: string[], names: Names) {
  const texts = await tx
    .select()
    .from(revisions)
    .where(inArray(revisions.documentId, ids))
    .orderBy(asc(revisions.revision));
  const all = await tx
    .select()
    .from(changes)
    .where(inArray(changes.documentId, ids))
    .orderBy(asc(changes.version), asc(changes.path));
  return {
    texts,
    changesOf: (id: string): StoredChange[] =>
      all
        .filter(({ documentId }) => documentId === id)
        .map(({ path, value, version, by, at }) => ({ path, value, version, byName: names(by), at })),
  };
}

function confirmedTexts<Content>(rows: RevisionRow[], id: string): StoredText<Content>[] {
  return rows
    .filter(({ documentId }) => documentId === id)
    .map(({ revision, at, byName, reason, content }) => ({
      revision,
      at,
      byName,
      reason,
      content: content as Content,
    }));
}

/** Drafts, also those that were discarded, and corrections in progress: their working copy was never confirmed. */
function isUnconfirmed({ state, correcting }: Head): boolean {
  return state === "draft" || state === "discarded" || correcting;
}

function unconfirmed({ createdAt, correctionReason }: Head, byName: string) {
  return { revision: null, at: createdAt, byName, reason: correctionReason };
}

/** An evaluation is about the plan that was in force when it was confirmed; what is being written, about the latest. */
async function evaluationTexts(
  tx: Tx,
  evaluation: Head & { id: string; planId: string; by: string },
  ofPlan: StoredText<PlanContent>[],
  rows: RevisionRow[],
): Promise<StoredEvaluation["texts"]> {
  const confirmed = ofPlan.filter(({ revision }) => revision !== null);
  const planAt = (at?: Date) => {
    const before = confirmed.filter((text) => !at || text.at <= at);
    return (before.at(-1) ?? confirmed[0] ?? ofPlan[0])?.content;
  };
  const texts = confirmedTexts<EvaluationContent>(rows, evaluation.id).flatMap((text) => {
    const plan = planAt(text.at);
    return plan ? [{ ...text, plan }] : [];
  });
  const plan = planAt();
  if (!plan || !isUnconfirmed(evaluation)) return texts;
  const fields = await fieldsOf(tx, evaluation.id);
  const content = evaluationContent(fields, plan, await evaluationBefore(tx, evaluation));
  return [...texts, { ...unconfirmed(evaluation, evaluation.by), content, plan }];
}
