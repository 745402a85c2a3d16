import "server-only";
import { and, eq, isNull, lt, type SQL, sql } from "drizzle-orm";
import { changes, clients, evaluations, fields, messages, methodUses, plans, revisions } from "@/db/schema";
import { addDays, addMonths, type Day, dayOf, startOfDay } from "@/lib/dates";
import { lateStepDay, queuedDay } from "./agreed-waiting";
import { messageDays, oldDraftDays, untouchedMonths, type Waiting } from "./terms";

/*
 * What has waited so long that a lead should ask, and since which day: of a client's waiting things the one that has
 * waited longest, or null when nothing has waited past its limit. A list holds who has such a day, and tells it. Each
 * looks only at rows of its client, by an index, so that other teams' clients cost nothing.
 */
const waitingDays: Readonly<Record<Waiting, (today: Day) => SQL<Day | null>>> = {
  "old-draft": draftDay,
  untouched: lastEntryDay,
  "late-step": lateStepDay,
  queued: queuedDay,
  message: messageDay,
};

/** Since which day a client waits in this way, as a column beside `clients`; null when not past the limit. */
export function waitingSince(waiting: Waiting, today: Day): SQL<Day | null> {
  return waitingDays[waiting](today);
}

/** The client waits in this way. */
export function isWaiting(waiting: Waiting, today: Day): SQL {
  return sql`${waitingSince(waiting, today)} is not null`;
}

/** A draft of a plan or an evaluation was begun more than 14 days ago; a correction, when its first change was. */
function draftDay(today: Day): SQL<Day | null> {
  // Beginning a correction moves the client's own mark, so a mark from before the limit says that it began before.
  const begun = (document: typeof plans | typeof evaluations, draftId: SQL) => {
    const confirmedAt = sql`(select max(${revisions.version}) from ${revisions} where ${revisions.documentId} = ${document.id})`;
    const changed = sql`${changes.documentId} = ${document.id} and ${changes.version} > ${confirmedAt}`;
    return sql`select case when ${document.correcting} then ${clients.updatedAt} else ${document.createdAt} end as since
        from ${document} where ${document.id} = ${draftId}
      union all select ${changes.at} from ${document} inner join ${changes} on ${changed}
        where ${document.id} = ${draftId} and ${document.correcting}`;
  };
  const drafts = sql`${begun(plans, sql`${clients.draftPlanId}`)} union all ${begun(evaluations, sql`${clients.draftEvaluationId}`)}`;
  const before = startOfDay(addDays(today, -oldDraftDays));
  return dayColumn(sql`(select min(since) from (${drafts}) as drafts where since < ${instant(before)})`);
}

/**
 * The last time that anything was saved, noted in the diary, confirmed or edited was three months ago. What is done to a
 * client or a document moves the client's own mark, and giving a client to another worker does not: nobody has met them.
 * What is typed into an open document and noted in the diary does not either, and is looked for.
 */
function lastEntryDay(today: Day): SQL<Day | null> {
  const since = instant(startOfDay(addMonths(today, -untouchedMonths)));
  const noted = eq(methodUses.clientId, clients.id);
  const entries = sql`select ${clients.updatedAt} as since
    union all select ${fields.at} from ${fields} where ${fields.documentId} in (${clients.draftPlanId}, ${clients.draftEvaluationId})
    union all select ${methodUses.at} from ${methodUses} where ${noted}
    union all select ${methodUses.removedAt} from ${methodUses} where ${noted}`;
  // The client's own mark is at hand, and spares most clients the looking.
  return dayColumn(sql`case when ${clients.updatedAt} < ${since}
    then (select max(since) from (${entries}) as entries having max(since) < ${since}) end`);
}

/** The client wrote a week ago or earlier, and nobody has answered or marked it as dealt with. */
function messageDay(today: Day): SQL<Day | null> {
  const waits = and(
    eq(messages.clientId, clients.id),
    isNull(messages.answeredAt),
    lt(messages.at, startOfDay(addDays(today, -messageDays))),
  );
  return dayColumn(sql`(select min(${messages.at}) from ${messages} where ${waits})`);
}

/** An instant as the columns of instants hold it, whichever column a fragment compares it with. */
function instant(at: Date): SQL {
  return sql`${sql.param(at, clients.updatedAt)}`;
}

/** Reads an instant as the day it falls on. */
function dayColumn(column: SQL): SQL<Day | null> {
  const asDay = (value: unknown) => dayOf(clients.updatedAt.mapFromDriverValue(value) as Date);
  return column.mapWith({ mapFromDriverValue: asDay });
}
