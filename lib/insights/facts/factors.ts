import "server-only";
import { aliasedTable, and, eq, isNotNull, sql } from "drizzle-orm";
import { evaluationFactors, planFactors } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Members } from "../members";
import { factColumns } from "./columns";

const atPlan = aliasedTable(planFactors, "factors_at_plan");

/** How factors were rated in the plan, at the latest evaluation, and the way between where both were rated. */
export function factorFacts(tx: Tx, members: Members) {
  const inPlan = tx
    .select(factColumns(members, planFactors.code, sql`'plan' || cast(${planFactors.effect} as text)`))
    .from(members)
    .innerJoin(planFactors, eq(planFactors.planId, members.planId))
    .where(and(isNotNull(planFactors.code), isNotNull(planFactors.effect)));
  const rated = and(isNotNull(evaluationFactors.code), isNotNull(evaluationFactors.effect));
  const inEvaluation = tx
    .select(
      factColumns(
        members,
        evaluationFactors.code,
        sql`'evaluation' || cast(${evaluationFactors.effect} as text)`,
      ),
    )
    .from(members)
    .innerJoin(evaluationFactors, eq(evaluationFactors.evaluationId, members.evaluationId))
    .where(rated);
  const way = sql`case when ${evaluationFactors.effect} > ${atPlan.effect} then 'better' when ${evaluationFactors.effect} < ${atPlan.effect} then 'worse' else 'same' end`;
  const between = tx
    .select(factColumns(members, evaluationFactors.code, way))
    .from(members)
    .innerJoin(evaluationFactors, eq(evaluationFactors.evaluationId, members.evaluationId))
    .innerJoin(
      atPlan,
      and(eq(atPlan.planId, members.planId), eq(atPlan.key, evaluationFactors.key), isNotNull(atPlan.effect)),
    )
    .where(rated);
  return inPlan.unionAll(inEvaluation).unionAll(between).as("facts");
}
