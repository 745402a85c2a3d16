import "server-only";
import { aliasedTable, and, eq, exists, isNotNull, ne, not, type SQL, sql } from "drizzle-orm";
import { evaluationGoals, evaluations, planGoals } from "@/db/schema";
import type { Tx } from "@/db/store";
import { smallestChange } from "@/lib/progress/change";
import type { Members } from "../members";
import type { InsightsFilter } from "../tables";
import { factColumns } from "./columns";

/** Goals that were set in the plan; those in own words only have no code to count by. */
export function goalFacts(tx: Tx, members: Members) {
  return tx
    .select(factColumns(members, planGoals.code, sql`'set'`))
    .from(members)
    .innerJoin(planGoals, and(eq(planGoals.planId, members.planId), isNotNull(planGoals.code)))
    .as("facts");
}

/** What became of rating a goal at the latest evaluation: scored, notScored, noAgreement; with the score. */
export function attainmentFacts(tx: Tx, members: Members) {
  return tx
    .select({
      ...factColumns(members, evaluationGoals.code, sql`${evaluationGoals.rating}`),
      score: sql<number | null>`${evaluationGoals.score}`.as("fact_score"),
    })
    .from(members)
    .innerJoin(
      evaluationGoals,
      and(eq(evaluationGoals.evaluationId, members.evaluationId), isNotNull(evaluationGoals.code)),
    )
    .as("facts");
}

const first = aliasedTable(evaluationGoals, "first_goals");
const firstEvaluation = aliasedTable(evaluations, "first_evaluation");
const between = aliasedTable(evaluationGoals, "between_goals");
const betweenEvaluation = aliasedTable(evaluations, "between_evaluation");

/** The way of a goal from its first score to the one at the latest evaluation of the same plan: closer, same, further. */
export function changeFacts(tx: Tx, members: Members, filter: InsightsFilter) {
  const way = sql`${evaluationGoals.score} - ${first.score}`;
  const mark = sql`case when ${way} >= ${sql.raw(String(smallestChange))} then 'closer' when ${way} <= ${sql.raw(String(-smallestChange))} then 'further' else 'same' end`;
  return tx
    .select(factColumns(members, evaluationGoals.code, mark))
    .from(members)
    .innerJoin(
      evaluationGoals,
      and(
        eq(evaluationGoals.evaluationId, members.evaluationId),
        isNotNull(evaluationGoals.code),
        eq(evaluationGoals.rating, "scored"),
      ),
    )
    .innerJoin(
      firstEvaluation,
      and(
        eq(firstEvaluation.planId, members.planId),
        ne(firstEvaluation.id, members.evaluationId),
        fits(firstEvaluation, filter),
      ),
    )
    .innerJoin(
      first,
      and(
        eq(first.evaluationId, firstEvaluation.id),
        eq(first.key, evaluationGoals.key),
        eq(first.rating, "scored"),
      ),
    )
    .where(not(exists(anEarlierScore(tx, filter))))
    .as("facts");
}

/** A score of the same goal before the one taken as the first. */
function anEarlierScore(tx: Tx, filter: InsightsFilter) {
  const earlier = sql`(${betweenEvaluation.evaluatedOn}, ${betweenEvaluation.createdAt}, ${betweenEvaluation.id}) < (${firstEvaluation.evaluatedOn}, ${firstEvaluation.createdAt}, ${firstEvaluation.id})`;
  return tx
    .select({ one: sql`1` })
    .from(betweenEvaluation)
    .innerJoin(between, and(eq(between.evaluationId, betweenEvaluation.id), eq(between.key, first.key)))
    .where(
      and(
        eq(betweenEvaluation.planId, firstEvaluation.planId),
        fits(betweenEvaluation, filter),
        eq(between.rating, "scored"),
        earlier,
      ),
    );
}

/** A confirmed evaluation that the filter counts. */
function fits(evaluation: typeof evaluations, { rule, tookPart }: InsightsFilter): SQL | undefined {
  const all = rule === "study" || tookPart === "all";
  return and(eq(evaluation.state, "confirmed"), all ? undefined : eq(evaluation.tookPart, "together"));
}
