import "server-only";
import { and, desc, eq, inArray } from "drizzle-orm";
import { revisions } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { PlanContent } from "@/lib/plans/content";
import type { GoalInPlan, GoalRatingRow } from "../rows";

type Evaluation = { id: string; planId: string };

/**
 * Goals that an evaluation answered and a later correction took out of the plan. Their scores stay: they are read from
 * the latest revision of the plan that still had them.
 */
export async function removedGoals(
  tx: Tx,
  evaluations: readonly Evaluation[],
  goals: readonly { planId: string; key: string }[],
  ratings: readonly GoalRatingRow[],
): Promise<GoalInPlan[]> {
  const known = new Set(goals.map(({ planId, key }) => `${planId} ${key}`));
  const planOf = new Map(evaluations.map(({ id, planId }) => [id, planId]));
  const missing = new Map<string, { planId: string; key: string }>();
  for (const { evaluationId, key, rating } of ratings) {
    const planId = planOf.get(evaluationId);
    if (!planId || rating === "notScored" || known.has(`${planId} ${key}`)) continue;
    missing.set(`${planId} ${key}`, { planId, key });
  }
  if (missing.size === 0) return [];
  const planIds = [...new Set([...missing.values()].map(({ planId }) => planId))];
  const earlier = await tx
    .select({ planId: revisions.documentId, content: revisions.content })
    .from(revisions)
    .where(and(inArray(revisions.documentId, planIds), eq(revisions.kind, "plan")))
    .orderBy(desc(revisions.revision));
  return [...missing.values()].flatMap(({ planId, key }) => {
    const found = earlier
      .filter((revision) => revision.planId === planId)
      .flatMap(({ content }) => (content as PlanContent).goals)
      .find((goal) => goal.key === key);
    if (!found) return [];
    const { code, words, timing, important, keepLevel, hidden } = found;
    const position = Number.MAX_SAFE_INTEGER;
    return [{ planId, key, code, words, timing, important, keepLevel, hidden, position, removed: true }];
  });
}
