import "server-only";
import { and, desc, eq, lte } from "drizzle-orm";
import { revisions } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { PlanContent } from "@/lib/plans/content";

type Evaluation = { id: string; planId: string; planRevision: number; state: string; revision: number };

/**
 * The plan that an evaluation is about. What was confirmed is about the plan as it was then: correcting the plan later
 * takes nothing out of it, also while the evaluation itself is corrected. A draft is about the plan as it is now.
 */
export async function planOf(tx: Tx, evaluation: Evaluation): Promise<PlanContent> {
  const { id, planId, planRevision, state, revision } = evaluation;
  return confirmedPlan(
    tx,
    planId,
    state === "draft" ? planRevision : await planRevisionAt(tx, planId, await confirmedAt(tx, id, revision)),
  );
}

/** The plan as it was confirmed in a revision. */
export async function confirmedPlan(tx: Tx, planId: string, revision: number): Promise<PlanContent> {
  const [row] = await tx
    .select({ content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.documentId, planId), eq(revisions.revision, revision)));
  if (!row) throw new Error(`plan ${planId} has no revision ${revision}`);
  return row.content as PlanContent;
}

/** Which revision of a plan was in force at a moment. */
export async function planRevisionAt(tx: Tx, planId: string, at: Date): Promise<number> {
  const [row] = await tx
    .select({ revision: revisions.revision })
    .from(revisions)
    .where(and(eq(revisions.documentId, planId), lte(revisions.at, at)))
    .orderBy(desc(revisions.revision))
    .limit(1);
  return row?.revision ?? 1;
}

async function confirmedAt(tx: Tx, documentId: string, revision: number): Promise<Date> {
  const [row] = await tx
    .select({ at: revisions.at })
    .from(revisions)
    .where(and(eq(revisions.documentId, documentId), eq(revisions.revision, revision)));
  if (!row) throw new Error(`document ${documentId} has no revision ${revision}`);
  return row.at;
}
