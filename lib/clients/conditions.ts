import "server-only";
import { and, asc, between, eq, gte, isNotNull, isNull, lt, lte, or, type SQL, sql } from "drizzle-orm";
import { clients, memberships, users } from "@/db/schema";
import { addDays, type Day } from "@/lib/dates";
import { dueSoonDays } from "@/lib/office-numbers";
import type { ClientFilters } from "./filters";
import { isWaiting } from "./waiting";

/*
 * What "late", "soon", "without a plan" and "draft" mean, once: a count on the home page and the list it opens are made
 * of the same conditions, so they agree.
 */

/** The evaluation of the plan in force should have been done. */
export function dueLate(today: Day): SQL {
  return lt(clients.dueDate, today);
}

/** The evaluation is due today or in the days that the setting says. */
export function dueSoon(today: Day): SQL {
  return between(clients.dueDate, today, addDays(today, dueSoonDays()));
}

/** No plan is in force; a first draft may be open. */
export function withoutPlan(): SQL {
  return isNull(clients.currentPlanId);
}

/** A plan or an evaluation is waiting to be confirmed. */
export function drafts(): SQL {
  return or(isNotNull(clients.draftPlanId), isNotNull(clients.draftEvaluationId)) ?? sql`1 = 0`;
}

/** The responsible worker has left: the account is closed, or works in another team now. */
export function workerGone(): SQL {
  const closed = sql`exists (select 1 from ${users} where ${users.id} = ${clients.responsibleId} and ${users.disabledAt} is not null)`;
  const moved = sql`not exists (select 1 from ${memberships} where ${memberships.userId} = ${clients.responsibleId} and ${memberships.teamId} = ${clients.teamId})`;
  return and(isNotNull(clients.responsibleId), or(closed, moved)) ?? sql`1 = 0`;
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

/** Everything the filters ask for, but not whose clients: that is the scope's to say. */
export function filtered(filters: ClientFilters, today: Day): SQL {
  const conditions = [
    eq(clients.status, filters.status),
    filters.due === "late" && dueLate(today),
    filters.due === "soon" && dueSoon(today),
    filters.withoutPlan && withoutPlan(),
    filters.draft && drafts(),
    filters.waiting && isWaiting(filters.waiting, today),
    filters.responsible && responsibleIs(filters.responsible, today),
    filters.team && eq(clients.teamId, filters.team),
  ].filter((condition): condition is SQL => typeof condition === "object");
  return and(...conditions) ?? sql`1 = 0`;
}

function responsibleIs(who: string, today: Day): SQL {
  if (who === "none") return isNull(clients.responsibleId);
  if (who === "gone") return workerGone();
  if (who === "away") return or(workerGone(), workerAbsent(today)) ?? sql`1 = 0`;
  return eq(clients.responsibleId, who);
}

/** Next due date first, clients without one last; then by name. The id makes pages repeatable. */
export const dueOrder: SQL[] = [
  sql`case when ${clients.dueDate} is null then 1 else 0 end`,
  asc(clients.dueDate),
  asc(clients.nameFolded),
  asc(clients.id),
];

/** By number, which says nothing of the work: for a list that holds colleagues' clients. */
export const numberOrder: SQL[] = [sql`length(${clients.number})`, asc(clients.number)];
