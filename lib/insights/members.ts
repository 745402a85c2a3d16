import "server-only";
import { aliasedTable, and, eq, exists, gte, inArray, isNotNull, lte, not, type SQL, sql } from "drizzle-orm";
import { clients, evaluations, plans } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { InsightsFilter } from "./tables";

/** A limit that nothing reaches: without one SQLite works out who counts anew for every fact. */
const everybody = 1_000_000_000;

/**
 * The clients that figures count, one row each: the latest plan confirmed in the period and that plan's latest confirmed
 * evaluation (null without one, or when who took part in it does not fit), with the facts of both. By the study rule only clients with both count, whoever took part.
 * They are gone through in the order of their ids, as what is said of them mostly lies: of a hundred thousand clients in
 * another order each would be read from another part of the file, which takes twice as long.
 * @param whose the scope as a condition on `clients`
 */
export function members(tx: Tx, whose: SQL, filter: InsightsFilter) {
  const study = filter.rule === "study";
  const together = areTogether(filter);
  const ofEvaluation = (column: typeof evaluations.id | typeof evaluations.facts) =>
    together
      ? sql<string | null>`case when ${evaluations.tookPart} = 'together' then ${column} end`
      : sql<string | null>`${column}`;
  const conditions = [
    isCounted(plans, filter),
    not(exists(laterPlan(tx, filter))),
    together && eq(plans.tookPart, "together"),
    study && isNotNull(evaluations.id),
  ].filter((condition): condition is SQL => typeof condition === "object");
  const own = tx
    .select({ id: clients.id, gender: clients.gender, birthDate: clients.birthDate })
    .from(clients)
    .where(and(whose, filter.gender === null ? undefined : eq(clients.gender, filter.gender)))
    .orderBy(clients.id)
    .limit(everybody)
    .as("own_clients");
  return tx
    .select({
      clientId: sql<string>`${own.id}`.as("member_client_id"),
      planId: sql<string>`${plans.id}`.as("member_plan_id"),
      planFacts: sql<string>`${plans.facts}`.as("member_plan_facts"),
      evaluationId: ofEvaluation(evaluations.id).as("member_evaluation_id"),
      evaluationFacts: ofEvaluation(evaluations.facts).as("member_evaluation_facts"),
      gender: sql<string>`${own.gender}`.as("member_gender"),
      age: ageOf(own.birthDate).as("member_age"),
    })
    .from(own)
    .innerJoin(plans, eq(plans.clientId, own.id))
    .leftJoin(
      evaluations,
      and(
        eq(evaluations.planId, plans.id),
        eq(evaluations.state, "confirmed"),
        not(exists(laterEvaluation(tx))),
      ),
    )
    .where(and(...conditions))
    .limit(everybody)
    .as("members");
}
export type Members = ReturnType<typeof members>;

/** Whether only what was filled in together counts; by the study rule whoever took part does. */
function areTogether({ rule, tookPart }: InsightsFilter): boolean {
  return rule === "counting" && tookPart === "together";
}

/** A confirmed evaluation that the filter counts. */
export function isCountedEvaluation(evaluation: typeof evaluations, filter: InsightsFilter): SQL | undefined {
  return and(
    eq(evaluation.state, "confirmed"),
    areTogether(filter) ? eq(evaluation.tookPart, "together") : undefined,
  );
}

const otherPlan = aliasedTable(plans, "other_plan");
const otherEvaluation = aliasedTable(evaluations, "other_evaluation");

function isCounted(plan: typeof plans, { from, to }: InsightsFilter): SQL {
  const conditions = [
    inArray(plan.state, ["confirmed", "closed"]),
    isNotNull(plan.confirmedOn),
    from !== null && gte(plan.confirmedOn, from),
    to !== null && lte(plan.confirmedOn, to),
  ].filter((condition): condition is SQL => typeof condition === "object");
  return and(...conditions) ?? sql`1 = 0`;
}

/** A plan of the same client that was confirmed in the period after this one. */
function laterPlan(tx: Tx, filter: InsightsFilter) {
  const later = sql`(${otherPlan.confirmedOn}, ${otherPlan.createdAt}, ${otherPlan.id}) > (${plans.confirmedOn}, ${plans.createdAt}, ${plans.id})`;
  return tx
    .select({ one: sql`1` })
    .from(otherPlan)
    .where(and(eq(otherPlan.clientId, plans.clientId), isCounted(otherPlan, filter), later));
}

function laterEvaluation(tx: Tx) {
  const later = sql`(${otherEvaluation.evaluatedOn}, ${otherEvaluation.createdAt}, ${otherEvaluation.id}) > (${evaluations.evaluatedOn}, ${evaluations.createdAt}, ${evaluations.id})`;
  return tx
    .select({ one: sql`1` })
    .from(otherEvaluation)
    .where(
      and(eq(otherEvaluation.planId, evaluations.planId), eq(otherEvaluation.state, "confirmed"), later),
    );
}

/** An age in whole years on the day the plan was confirmed; null without a birth date. */
function ageOf(birthDate: { getSQL(): SQL }): SQL<number | null> {
  const year = (day: { getSQL(): SQL }) => sql`cast(substr(${day}, 1, 4) as integer)`;
  const before = sql`case when substr(${plans.confirmedOn}, 6, 5) < substr(${birthDate}, 6, 5) then 1 else 0 end`;
  return sql<number | null>`${year(plans.confirmedOn)} - ${year(birthDate)} - ${before}`;
}
