import "server-only";
import { and, eq, isNotNull, type SQL, sql } from "drizzle-orm";
import { evaluationGoals, evaluationMethods } from "@/db/schema";
import type { Tx } from "@/db/store";
import { METHOD_CODES } from "@/lib/avain/codes";
import type { Members } from "../members";
import type { InsightsFilter } from "../tables";
import { factColumns } from "./columns";
import { digits } from "./packs";

/**
 * Scores by goal with the methods that were marked, packed: one row a goal, `score,used,notUsed` joined by ";", where a
 * mark is the bit of the method's place in the catalogue. A row for each of 39 × 29 pairs of each client would be a
 * hundred times as many, and this leaves the database in one piece.
 */
export async function packedScores(tx: Tx, members: Members): Promise<{ goal: string; packed: string }[]> {
  const bit = digits(evaluationMethods.code, METHOD_CODES, 2);
  const marks = tx
    .select({
      evaluationId: sql<string>`${evaluationMethods.evaluationId}`.as("marked_id"),
      used: sql`sum(case when ${evaluationMethods.used} then ${bit} else 0 end)`.as("used_bits"),
      notUsed: sql`sum(case when ${evaluationMethods.used} then 0 else ${bit} end)`.as("not_used_bits"),
    })
    .from(members)
    .innerJoin(evaluationMethods, eq(evaluationMethods.evaluationId, members.evaluationId))
    .groupBy(evaluationMethods.evaluationId)
    .as("marks");
  const text = (number: SQL | { getSQL(): SQL }) => sql`cast(${number} as text)`;
  const packed = sql<string>`string_agg(${text(evaluationGoals.score)} || ',' || coalesce(${text(sql`${marks.used}`)}, '0') || ',' || coalesce(${text(sql`${marks.notUsed}`)}, '0'), ';')`;
  const goal = sql<string>`${evaluationGoals.code}`;
  return tx
    .select({ goal, packed })
    .from(members)
    .innerJoin(
      evaluationGoals,
      and(
        eq(evaluationGoals.evaluationId, members.evaluationId),
        isNotNull(evaluationGoals.code),
        eq(evaluationGoals.rating, "scored"),
      ),
    )
    .leftJoin(marks, eq(marks.evaluationId, members.evaluationId))
    .groupBy(evaluationGoals.code);
}

/** Clients with a score of the goal, by whether the method was used; unmarked counts as not used by the study rule only. */
export function pairFacts(
  tx: Tx,
  members: Members,
  { goal, method }: { goal: string; method: string },
  { rule }: InsightsFilter,
) {
  const unmarked = rule === "study" ? sql`'notUsed'` : sql`'unknown'`;
  const mark = sql`case when ${evaluationMethods.used} is null then ${unmarked} when ${evaluationMethods.used} then 'used' else 'notUsed' end`;
  return tx
    .select(factColumns(members, evaluationGoals.code, mark))
    .from(members)
    .innerJoin(
      evaluationGoals,
      and(
        eq(evaluationGoals.evaluationId, members.evaluationId),
        eq(evaluationGoals.code, goal),
        eq(evaluationGoals.rating, "scored"),
      ),
    )
    .leftJoin(
      evaluationMethods,
      and(eq(evaluationMethods.evaluationId, members.evaluationId), eq(evaluationMethods.code, method)),
    )
    .as("facts");
}
