import "server-only";
import { and, desc, eq } from "drizzle-orm";
import { clients, evaluations, plans } from "@/db/schema";
import type { Tx } from "@/db/store";

/** Sets the client's due date from the plan in force: its latest evaluation's next date, or else the plan's own. */
export async function refreshDue(tx: Tx, clientId: string): Promise<void> {
  const [current] = await tx
    .select({ planId: plans.id, dueDate: plans.dueDate })
    .from(clients)
    .innerJoin(plans, eq(plans.id, clients.currentPlanId))
    .where(eq(clients.id, clientId));
  const [latest] = current
    ? await tx
        .select({ nextDueDate: evaluations.nextDueDate })
        .from(evaluations)
        .where(and(eq(evaluations.planId, current.planId), eq(evaluations.state, "confirmed")))
        .orderBy(desc(evaluations.evaluatedOn))
        .limit(1)
    : [];
  const dueDate = latest?.nextDueDate ?? current?.dueDate ?? null;
  await tx.update(clients).set({ dueDate }).where(eq(clients.id, clientId));
}
