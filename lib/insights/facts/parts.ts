import "server-only";
import { and, eq, inArray, ne, type SQL, sql } from "drizzle-orm";
import {
  evaluationFactors,
  evaluationGoals,
  evaluationMethods,
  evaluations,
  planFactors,
  planGoals,
  planMethods,
} from "@/db/schema";
import type { Tx } from "@/db/store";
import { GOAL_CODES, METHOD_CODES } from "@/lib/avain/codes";
import { isCountedEvaluation, type Members } from "../members";
import type { InsightsFilter } from "../tables";
import { digits } from "./digits";
import { factorPlaces } from "./factors";
import { ratingPlaces } from "./scores";

/** The things that a client's plan and evaluation say something of. */
export type Part = "goals" | "scores" | "earlierScores" | "planned" | "marked" | "atPlan" | "atEvaluation";

type PartOf = (tx: Tx, members: Members, filter: InsightsFilter) => SQL | { getSQL(): SQL };

/**
 * What is said of each thing as one short text a client, or null: sums in which an item has a digit, or numbers with
 * spaces between. What a text means is read in one place, by the functions beside this file.
 */
export const parts: Record<Part, PartOf> = {
  /** The goals that were set; those in own words only have no code to count by. */
  goals: (tx, members) =>
    tx
      .select({ said: text(sql`sum(${digits(planGoals.code, GOAL_CODES, 2)})`) })
      .from(planGoals)
      .where(eq(planGoals.planId, members.planId)),
  /** The ratings of goals at the latest evaluation. */
  scores: (tx, members) =>
    tx
      .select({ said: sql`string_agg(${ratedGoal}, ' ')` })
      .from(evaluationGoals)
      .where(and(eq(evaluationGoals.evaluationId, members.evaluationId), isOfCatalogue)),
  /** The scores at the other counted evaluations of the same plan, the first one's first. */
  earlierScores: (tx, members, filter) =>
    tx
      .select({
        said: sql`string_agg(${ratedGoal}, ' ' order by ${evaluations.evaluatedOn}, ${evaluations.createdAt}, ${evaluations.id})`,
      })
      .from(evaluations)
      .innerJoin(
        evaluationGoals,
        and(eq(evaluationGoals.evaluationId, evaluations.id), eq(evaluationGoals.rating, "scored")),
      )
      .where(
        and(
          eq(evaluations.planId, members.planId),
          ne(evaluations.id, members.evaluationId),
          isCountedEvaluation(evaluations, filter),
          isOfCatalogue,
        ),
      ),
  planned: (tx, members) =>
    tx
      .select({ said: text(sql`sum(${digits(planMethods.code, METHOD_CODES, 2)})`) })
      .from(planMethods)
      .where(eq(planMethods.planId, members.planId)),
  /** Used methods, and after a space those marked as not used. */
  marked: (tx, members) => {
    const bit = digits(evaluationMethods.code, METHOD_CODES, 2);
    const used = sql`sum(case when ${evaluationMethods.used} then ${bit} else 0 end)`;
    const notUsed = sql`sum(case when ${evaluationMethods.used} then 0 else ${bit} end)`;
    return tx
      .select({ said: sql`${text(used)} || ' ' || ${text(notUsed)}` })
      .from(evaluationMethods)
      .where(eq(evaluationMethods.evaluationId, members.evaluationId));
  },
  atPlan: (tx, members) =>
    tx
      .select({ said: text(sql`sum(${planFactors.effect} * ${digits(planFactors.code, factorPlaces, 4)})`) })
      .from(planFactors)
      .where(eq(planFactors.planId, members.planId)),
  atEvaluation: (tx, members) =>
    tx
      .select({
        said: text(
          sql`sum(${evaluationFactors.effect} * ${digits(evaluationFactors.code, factorPlaces, 4)})`,
        ),
      })
      .from(evaluationFactors)
      .where(eq(evaluationFactors.evaluationId, members.evaluationId)),
};

const text = (number: SQL) => sql`cast(${number} as text)`;

const isOfCatalogue = inArray(evaluationGoals.code, [...GOAL_CODES]);

/** A goal's place in the catalogue times a thousand, and its score or the number that stands for how else it was rated. */
const ratedGoal = text(
  sql`${sql.join(
    [
      sql`case ${evaluationGoals.code}`,
      ...GOAL_CODES.map((code, place) => sql.raw(`when '${code}' then ${place * 1000}`)),
      sql`end`,
    ],
    sql` `,
  )} + case ${evaluationGoals.rating} when 'scored' then ${evaluationGoals.score} ${sql.join(
    Object.entries(ratingPlaces).map(([rating, place]) => sql.raw(`when '${rating}' then ${place}`)),
    sql` `,
  )} end`,
);
