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
import { beginMeeting } from "@/lib/meetings/begin";
import { answeredBy } from "@/lib/meetings/opening";
import { writeFields } from "@/lib/saving/save";
import { workingCopy } from "@/lib/saving/working-copy";
import type { MeetingMode } from "@/lib/terms";
import { carriedOver } from "../carry-over";
import { planFields } from "../fields-of";
import { outcomesOf } from "../outcomes";

/**
 * Starts a plan for a client, empty or from the plan in force, and with a mode a meeting over it. Throws `notFound`,
 * `archived`, or `draftExists` when the client already has an open one.
 */
export async function startPlan(
  actor: Actor,
  { clientId, fromCurrent, mode }: { clientId: string; fromCurrent: boolean; mode?: MeetingMode },
  now: Date,
): Promise<{ planId: string }> {
  const planId = newId();
  await transact(async (tx) => {
    const ground = await requireEditable(tx, actor, clientId, now);
    const [client] = await tx
      .select({ draftPlanId: clients.draftPlanId, currentPlanId: clients.currentPlanId })
      .from(clients)
      .where(eq(clients.id, clientId));
    if (client?.draftPlanId) throw new AppError("draftExists");

    const from = fromCurrent ? (client?.currentPlanId ?? undefined) : undefined;
    const carried = from
      ? carriedOver(await workingCopy(tx, from, planFields), await outcomesOf(tx, from))
      : [];
    const values = [...carried, ...answeredBy(mode)];
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
    if (mode)
      await beginMeeting(tx, actor, { kind: "plan", documentId: planId, clientId, ground, mode }, now);
  });
  return { planId };
}
