import "server-only";
import { aliasedTable, and, eq, exists, isNotNull, not, sql } from "drizzle-orm";
import { evaluationMethods, planMethods } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Members } from "../members";
import type { InsightsFilter } from "../tables";
import { factColumns } from "./columns";

const planned = aliasedTable(planMethods, "also_planned");

/**
 * What became of a method, client by client, among those with an evaluation: plannedUsed, plannedNotUsed, unknown,
 * usedNotPlanned. Not marked at all is no fact. A planned method without a mark is unknown; by the study rule it is read
 * as not used.
 */
export function methodFacts(tx: Tx, members: Members, { rule }: InsightsFilter) {
  const unmarked = rule === "study" ? sql`'plannedNotUsed'` : sql`'unknown'`;
  const mark = sql`case when ${evaluationMethods.used} is null then ${unmarked} when ${evaluationMethods.used} then 'plannedUsed' else 'plannedNotUsed' end`;
  const ofPlan = tx
    .select(factColumns(members, planMethods.code, mark))
    .from(members)
    .innerJoin(planMethods, eq(planMethods.planId, members.planId))
    .leftJoin(
      evaluationMethods,
      and(
        eq(evaluationMethods.evaluationId, members.evaluationId),
        eq(evaluationMethods.code, planMethods.code),
      ),
    )
    .where(isNotNull(members.evaluationId));
  const beside = tx
    .select(factColumns(members, evaluationMethods.code, sql`'usedNotPlanned'`))
    .from(members)
    .innerJoin(
      evaluationMethods,
      and(eq(evaluationMethods.evaluationId, members.evaluationId), eq(evaluationMethods.used, true)),
    )
    .where(
      not(
        exists(
          tx
            .select({ one: sql`1` })
            .from(planned)
            .where(and(eq(planned.planId, members.planId), eq(planned.code, evaluationMethods.code))),
        ),
      ),
    );
  return ofPlan.unionAll(beside).as("facts");
}
