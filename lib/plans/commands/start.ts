import "server-only";
import { eq } from "drizzle-orm";
import { clients, plans } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { CURRENT_EDITION } from "@/lib/avain/codes";
import { requireEditable } from "@/lib/clients/access";
import { AppError } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { fieldsOf } from "@/lib/saving/fields";
import { writeFields } from "@/lib/saving/save";
import type { TookPart } from "@/lib/terms";
import { carriedOver } from "../carry-over";
import { outcomesOf } from "../outcomes";

/**
 * Starts a plan for a client, empty or from the plan in force; who takes part is filled in when it is known. Throws `notFound`, `archived`, or `draftExists` when
 * the client already has an open one.
 */
export async function startPlan(
  actor: Actor,
  start: { clientId: string; fromCurrent: boolean; tookPart?: TookPart | undefined },
  now: Date,
): Promise<{ planId: string }> {
  const { clientId, fromCurrent, tookPart } = start;
  const planId = newId();
  await transact(async (tx) => {
    const ground = await requireEditable(tx, actor, clientId, now);
    const [client] = await tx
      .select({ draftPlanId: clients.draftPlanId, currentPlanId: clients.currentPlanId })
      .from(clients)
      .where(eq(clients.id, clientId));
    if (client?.draftPlanId) throw new AppError("draftExists");

    const from = fromCurrent ? (client?.currentPlanId ?? undefined) : undefined;
    const values = [
      ...(from ? carriedOver(await fieldsOf(tx, from), await outcomesOf(tx, from)) : []),
      ...(tookPart ? [{ path: "tookPart", value: tookPart }] : []),
    ];
    const version = values.length > 0 ? 1 : 0;
    await tx.insert(plans).values({
      id: planId,
      clientId,
      edition: CURRENT_EDITION,
      state: "draft",
      version,
      createdAt: now,
      createdBy: actor.userId,
    });
    await writeFields(tx, planId, values, { version, by: actor.userId, at: now });
    await tx.update(clients).set({ draftPlanId: planId, updatedAt: now }).where(eq(clients.id, clientId));
    const detail = from ? { from } : undefined;
    await recordAudit(tx, actor, { act: "plan.start", clientId, object: planId, ground, detail }, now);
  });
  return { planId };
}
