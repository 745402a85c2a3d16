import "server-only";
import { and, desc, eq, lt, ne } from "drizzle-orm";
import { evaluations, revisions } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { EvaluationContent } from "./content";

/** The latest confirmed evaluation of the same plan that was begun before this one; null when it is the first. */
export async function evaluationBefore(
  tx: Tx,
  evaluation: { id: string; planId: string; createdAt: Date },
): Promise<EvaluationContent | null> {
  const [row] = await tx
    .select({ content: revisions.content })
    .from(evaluations)
    .innerJoin(
      revisions,
      and(eq(revisions.documentId, evaluations.id), eq(revisions.revision, evaluations.revision)),
    )
    .where(
      and(
        eq(evaluations.planId, evaluation.planId),
        eq(evaluations.state, "confirmed"),
        ne(evaluations.id, evaluation.id),
        lt(evaluations.createdAt, evaluation.createdAt),
      ),
    )
    .orderBy(desc(evaluations.createdAt))
    .limit(1);
  return row ? (row.content as EvaluationContent) : null;
}
