import "server-only";
import { eq, lt, type SQL, sql } from "drizzle-orm";
import { alias } from "drizzle-orm/sqlite-core";
import {
  clients,
  evaluationServices,
  evaluationSteps,
  evaluations,
  planServices,
  planSteps,
  plans,
} from "@/db/schema";
import { addMonths, type Day } from "@/lib/dates";
import { queuedMonths } from "./terms";

/*
 * What was agreed in the plan in force and waits, by what was last said of it: steps, and services in a queue.
 */

/** The day of the earliest step that is not done and whose day has passed. */
export function lateStepDay(today: Day): SQL<Day | null> {
  const last = (column: typeof evaluationSteps.done | typeof evaluationSteps.byDate) =>
    sql`(select ${column} from ${evaluationSteps} inner join ${evaluations} on ${evaluations.id} = ${evaluationSteps.evaluationId}
      where ${evaluations.planId} = ${planSteps.planId} and ${eq(evaluations.state, "confirmed")} and ${evaluationSteps.key} = ${planSteps.key}
      order by ${evaluations.evaluatedOn} desc, ${evaluations.createdAt} desc, ${evaluations.id} desc limit 1)`;
  const isDone = sql`coalesce(${last(evaluationSteps.done)}, ${planSteps.done})`;
  const byDate = sql`coalesce(${last(evaluationSteps.byDate)}, ${planSteps.byDate})`;
  const open = sql`select ${byDate} as since from ${planSteps} where ${planSteps.planId} = ${clients.currentPlanId} and not ${isDone}`;
  return sql`(select min(since) from (${open}) as open_steps where since < ${today})`;
}

/** Since when the service that has been in a queue longest is known to be there, when that was two months ago already. */
export function queuedDay(today: Day): SQL<Day | null> {
  return sql`(select min(since) from (${longQueued(today)}) as queued)`;
}

/** The code of that service; null when it is not to be shown. Of several since the same day, one that may be shown. */
export function queuedService(today: Day): SQL<string | null> {
  return sql`(select case when hidden then null else code end from (${longQueued(today)}) as queued order by since, hidden, code limit 1)`;
}

/**
 * Services that are in a queue and were there two months ago already: the plan or an evaluation of that time says so,
 * and nothing later says otherwise. Rows of `since`, `code` and `hidden`.
 */
function longQueued(today: Day): SQL {
  const before = addMonths(today, -queuedMonths);
  const later = alias(evaluations, "later");
  const said = alias(evaluationServices, "said");
  const planned = alias(planServices, "planned");
  const moved = (code: typeof planServices.code | typeof evaluationServices.code, after?: SQL) =>
    sql`exists (select 1 from ${evaluations} as ${later} inner join ${evaluationServices} as ${said} on ${said.evaluationId} = ${later.id}
      where ${later.planId} = ${clients.currentPlanId} and ${eq(later.state, "confirmed")} and ${said.code} = ${code} and ${said.state} <> 'queued' ${after ?? sql``})`;
  const inPlan = sql`select ${plans.confirmedOn} as since, ${planServices.code} as code, ${planServices.hidden} as hidden
    from ${planServices} inner join ${plans} on ${plans.id} = ${planServices.planId}
    where ${planServices.planId} = ${clients.currentPlanId} and ${eq(planServices.state, "queued")} and ${lt(plans.confirmedOn, before)} and not ${moved(planServices.code)}`;
  const isLater = sql`and (${later.evaluatedOn}, ${later.createdAt}, ${later.id}) > (${evaluations.evaluatedOn}, ${evaluations.createdAt}, ${evaluations.id})`;
  // Whether a service is shown is the plan's to say; one that an evaluation added is.
  const isHidden = sql`coalesce((select ${planned.hidden} from ${planServices} as ${planned}
    where ${planned.planId} = ${clients.currentPlanId} and ${planned.code} = ${evaluationServices.code}), false)`;
  const inEvaluation = sql`select ${evaluations.evaluatedOn}, ${evaluationServices.code}, ${isHidden}
    from ${evaluations} inner join ${evaluationServices} on ${evaluationServices.evaluationId} = ${evaluations.id}
    where ${evaluations.planId} = ${clients.currentPlanId} and ${eq(evaluations.state, "confirmed")} and ${eq(evaluationServices.state, "queued")}
      and ${lt(evaluations.evaluatedOn, before)} and not ${moved(evaluationServices.code, isLater)}`;
  return sql`${inPlan} union all ${inEvaluation}`;
}
