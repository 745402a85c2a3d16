import "server-only";
import { and, asc, eq, isNotNull, isNull } from "drizzle-orm";
import { clients, methodUses, plans } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { relationTo } from "@/lib/clients/access";
import { namedGround, openGround } from "@/lib/clients/policy";
import { namedClients } from "@/lib/clients/scope";
import { pageSize } from "@/lib/clients/terms";
import { type Day, dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { fullName } from "@/lib/person-name";
import { daysUsed, type MethodUse, plannedIn, usesOn } from "./rows";

/** An entry as the page that changes it needs it. */
export type EditedUse = MethodUse & { clientName: string; confirmedOn: Day | null };

/** Opens one entry of a client's diary for changing. Throws `notFound` for who may not. */
export async function openUse(
  actor: Actor,
  { clientId, useId }: { clientId: string; useId: string },
  now: Date,
): Promise<EditedUse> {
  return transact(async (tx) => {
    const relation = await relationTo(tx, actor, clientId, now);
    const ground = namedGround(actor, relation);
    if (!ground || relation.status === "archived") throw new AppError("notFound");
    const [row] = await tx
      .select({
        use: {
          id: methodUses.id,
          method: methodUses.method,
          day: methodUses.day,
          note: methodUses.note,
          byName: methodUses.byName,
        },
        client: { firstName: clients.firstName, lastName: clients.lastName, number: clients.number },
        confirmedOn: plans.confirmedOn,
      })
      .from(methodUses)
      .innerJoin(clients, eq(clients.id, methodUses.clientId))
      .innerJoin(plans, eq(plans.id, methodUses.planId))
      .where(and(eq(methodUses.id, useId), eq(clients.id, clientId), isNull(methodUses.removedAt)));
    if (!row) throw new AppError("notFound");
    await recordAudit(tx, actor, { act: "method.open", clientId, object: useId, ground }, now);
    const { use, client, confirmedOn } = row;
    return { ...use, clientName: fullName(client) || client.number, confirmedOn };
  });
}

/**
 * The days on which each method of a plan was noted as used after `after`, the latest first, to stand beside the
 * questions of an evaluation. Throws `notFound` for who may not open the client.
 */
export async function openDaysUsed(
  actor: Actor,
  { clientId, planId, after }: { clientId: string; planId: string; after: Day | null },
  now: Date,
): Promise<ReadonlyMap<string, readonly Day[]>> {
  return transact(async (tx) => {
    const ground = openGround(actor, await relationTo(tx, actor, clientId, now));
    if (!ground) throw new AppError("notFound");
    const [plan] = await tx
      .select({ id: plans.id })
      .from(plans)
      .where(and(eq(plans.id, planId), eq(plans.clientId, clientId)));
    if (!plan) throw new AppError("notFound");
    await recordAudit(tx, actor, { act: "method.open", clientId, object: planId, ground }, now);
    return daysUsed(tx, planId, after);
  });
}

/** A client of one's own whose plan plans methods, with what was noted today. */
export type ClientToday = {
  id: string;
  name: string;
  planned: string[];
  uses: { id: string; method: string }[];
};

/** The clients the actor is named on whose plan in force plans methods, by name; one audit row with the ids. */
export async function openToday(actor: Actor, now: Date): Promise<ClientToday[]> {
  return transact(async (tx) => {
    const rows = await tx
      .select({
        id: clients.id,
        number: clients.number,
        firstName: clients.firstName,
        lastName: clients.lastName,
        planId: clients.currentPlanId,
      })
      .from(clients)
      .where(and(namedClients(tx, actor), eq(clients.status, "active"), isNotNull(clients.currentPlanId)))
      .orderBy(asc(clients.nameFolded), asc(clients.id))
      .limit(pageSize);
    const planIds = rows.flatMap(({ planId }) => (planId ? [planId] : []));
    const planned = await plannedIn(tx, planIds);
    const uses = await usesOn(tx, planIds, dayOf(now));
    const found = rows.map(({ id, planId, ...client }) => ({
      id,
      name: fullName(client) || client.number,
      planned: planned.filter((row) => row.planId === planId).map(({ code }) => code),
      uses: uses.filter((row) => row.planId === planId).map((use) => ({ id: use.id, method: use.method })),
    }));
    const shown = found.filter((client) => client.planned.length > 0);
    const detail = { ids: shown.map(({ id }) => id) };
    await recordAudit(tx, actor, { act: "method.open", detail }, now);
    return shown;
  });
}
