import "server-only";
import { aliasedTable, and, eq, isNotNull, sql } from "drizzle-orm";
import { evaluationFactors, planFactors } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Members } from "../members";
import { factColumns } from "./columns";

const atPlan = aliasedTable(planFactors, "factors_at_plan");

/**
 * How factors were rated in the plan (`plan1`) and at the latest evaluation, the latter with what the plan said where it
 * was rated there too (`evaluation3from1`): one fact says both, so that the way between costs no third look.
 */
export function factorFacts(tx: Tx, members: Members) {
  const inPlan = tx
    .select(factColumns(members, planFactors.code, sql`'plan' || cast(${planFactors.effect} as text)`))
    .from(members)
    .innerJoin(planFactors, eq(planFactors.planId, members.planId))
    .where(and(isNotNull(planFactors.code), isNotNull(planFactors.effect)));
  const before = sql`coalesce('from' || cast(${atPlan.effect} as text), '')`;
  const mark = sql`'evaluation' || cast(${evaluationFactors.effect} as text) || ${before}`;
  const inEvaluation = tx
    .select(factColumns(members, evaluationFactors.code, mark))
    .from(members)
    .innerJoin(evaluationFactors, eq(evaluationFactors.evaluationId, members.evaluationId))
    .leftJoin(atPlan, and(eq(atPlan.planId, members.planId), eq(atPlan.key, evaluationFactors.key)))
    .where(and(isNotNull(evaluationFactors.code), isNotNull(evaluationFactors.effect)));
  return inPlan.unionAll(inEvaluation).as("facts");
}
