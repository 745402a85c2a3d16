import "server-only";
import { and, eq } from "drizzle-orm";
import { revisions } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { PlanContent } from "@/lib/plans/content";

/** The plan as it was confirmed in a revision: what an evaluation is about. */
export async function confirmedPlan(tx: Tx, planId: string, revision: number): Promise<PlanContent> {
  const [row] = await tx
    .select({ content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.documentId, planId), eq(revisions.revision, revision)));
  if (!row) throw new Error(`plan ${planId} has no revision ${revision}`);
  return row.content as PlanContent;
}
