import "server-only";
import { and, eq, gte, isNotNull, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import {
  changes,
  clients,
  evaluationServices,
  evaluationSteps,
  evaluations,
  fields,
  messages,
  methodUses,
  planServices,
  planSteps,
  plans,
  revisions,
  users,
} from "@/db/schema";
import { addDays, addMonths, type Day, startOfDay } from "@/lib/dates";
import { messageDays, oldDraftDays, queuedMonths, untouchedMonths } from "./terms";

/*
 * What has waited so long that a lead should ask, as conditions on `clients`. Each looks only at rows of its client, by
 * an index, so that other teams' clients cost nothing.
 */

/** A draft of a plan or an evaluation was begun more than 14 days ago; a correction, when its first change was. */
export function oldDraft(today: Day): SQL {
  const before = startOfDay(addDays(today, -oldDraftDays));
  const isOld = (document: typeof plans | typeof evaluations) => {
    const confirmedAt = sql`(select max(${revisions.version}) from ${revisions} where ${revisions.documentId} = ${document.id})`;
    const changed = and(
      eq(changes.documentId, document.id),
      lt(changes.at, before),
      sql`${changes.version} > ${confirmedAt}`,
    );
    // Beginning a correction moves the client's own mark, so a mark from before the limit says that it began before.
    const correctedLong = or(
      lt(clients.updatedAt, before),
      sql`exists (select 1 from ${changes} where ${changed})`,
    );
    return or(
      and(eq(document.correcting, false), lt(document.createdAt, before)),
      and(eq(document.correcting, true), correctedLong),
    );
  };
  const plan = sql`exists (select 1 from ${plans} where ${plans.id} = ${clients.draftPlanId} and ${isOld(plans)})`;
  const evaluation = sql`exists (select 1 from ${evaluations} where ${evaluations.id} = ${clients.draftEvaluationId} and ${isOld(evaluations)})`;
  return sql`(${plan} or ${evaluation})`;
}

/**
 * Nothing saved, noted in the diary, confirmed or edited in three months. What is done to a client or a document moves the
 * client's own mark, and giving a client to another worker does not: nobody has met them. What is typed into an open
 * document and noted in the diary does not either, and is looked for.
 */
export function untouched(today: Day): SQL {
  const since = startOfDay(addMonths(today, -untouchedMonths));
  const typed = sql`${fields.documentId} in (${clients.draftPlanId}, ${clients.draftEvaluationId}) and ${gte(fields.at, since)}`;
  const noted = and(
    eq(methodUses.clientId, clients.id),
    or(gte(methodUses.at, since), gte(methodUses.removedAt, since)),
  );
  return sql`(${lt(clients.updatedAt, since)} and not exists (select 1 from ${fields} where ${typed}) and not exists (select 1 from ${methodUses} where ${noted}))`;
}

/** A step of the plan in force is not done and its day has passed, by what was last said of it. */
export function lateStep(today: Day): SQL {
  const last = (column: typeof evaluationSteps.done | typeof evaluationSteps.byDate) =>
    sql`(select ${column} from ${evaluationSteps} inner join ${evaluations} on ${evaluations.id} = ${evaluationSteps.evaluationId}
      where ${evaluations.planId} = ${planSteps.planId} and ${eq(evaluations.state, "confirmed")} and ${evaluationSteps.key} = ${planSteps.key}
      order by ${evaluations.evaluatedOn} desc, ${evaluations.createdAt} desc, ${evaluations.id} desc limit 1)`;
  const isDone = sql`coalesce(${last(evaluationSteps.done)}, ${planSteps.done})`;
  const byDate = sql`coalesce(${last(evaluationSteps.byDate)}, ${planSteps.byDate})`;
  return sql`exists (select 1 from ${planSteps} where ${planSteps.planId} = ${clients.currentPlanId} and not ${isDone} and ${byDate} < ${today})`;
}

/**
 * A service of the plan in force is in a queue and was there two months ago already: the plan or an evaluation of that
 * time says so, and nothing later says otherwise.
 */
export function longQueued(today: Day): SQL {
  const before = addMonths(today, -queuedMonths);
  const later = alias(evaluations, "later");
  const said = alias(evaluationServices, "said");
  const moved = (code: typeof planServices.code | typeof evaluationServices.code, after?: SQL) =>
    sql`exists (select 1 from ${evaluations} as ${later} inner join ${evaluationServices} as ${said} on ${said.evaluationId} = ${later.id}
      where ${later.planId} = ${clients.currentPlanId} and ${eq(later.state, "confirmed")} and ${said.code} = ${code} and ${said.state} <> 'queued' ${after ?? sql``})`;
  const inPlan = sql`exists (select 1 from ${planServices} inner join ${plans} on ${plans.id} = ${planServices.planId}
    where ${planServices.planId} = ${clients.currentPlanId} and ${eq(planServices.state, "queued")} and ${lt(plans.confirmedOn, before)} and not ${moved(planServices.code)})`;
  const isLater = sql`and (${later.evaluatedOn}, ${later.createdAt}, ${later.id}) > (${evaluations.evaluatedOn}, ${evaluations.createdAt}, ${evaluations.id})`;
  const inEvaluation = sql`exists (select 1 from ${evaluations} inner join ${evaluationServices} on ${evaluationServices.evaluationId} = ${evaluations.id}
    where ${evaluations.planId} = ${clients.currentPlanId} and ${eq(evaluations.state, "confirmed")} and ${eq(evaluationServices.state, "queued")}
      and ${lt(evaluations.evaluatedOn, before)} and not ${moved(evaluationServices.code, isLater)})`;
  return sql`(${inPlan} or ${inEvaluation})`;
}

/** The client wrote a week ago or earlier, and nobody has answered or marked it as dealt with. */
export function unansweredMessage(today: Day): SQL {
  const waits = and(
    eq(messages.clientId, clients.id),
    isNull(messages.answeredAt),
    lt(messages.at, startOfDay(addDays(today, -messageDays))),
  );
  return sql`exists (select 1 from ${messages} where ${waits})`;
}

/** The responsible worker is away today: somebody stands in for them. */
export function workerAbsent(today: Day): SQL {
  const absent = and(
    eq(users.id, clients.responsibleId),
    isNull(users.disabledAt),
    isNotNull(users.substituteId),
    lte(users.substituteFrom, today),
    gte(users.substituteTo, today),
  );
  return sql`exists (select 1 from ${users} where ${absent})`;
}
