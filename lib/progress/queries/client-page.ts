import "server-only";
import { eq } from "drizzle-orm";
import { clients, users } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { relationTo } from "@/lib/clients/access";
import { canAdministerClient, canEditClient, openGround } from "@/lib/clients/policy";
import { AppError } from "@/lib/errors";
import { progressRows } from "./progress-rows";

/**
 * Opens a client's page: who it is, what the actor may do, and everything confirmed, in one transaction with one audit
 * row. Throws `notFound` when the actor may not open the client.
 */
export async function clientPage(actor: Actor, clientId: string, now: Date) {
  return transact(async (tx) => {
    const relation = await relationTo(tx, actor, clientId, now);
    const ground = openGround(actor, relation);
    if (!ground) throw new AppError("notFound");
    await recordAudit(tx, actor, { act: "client.open", clientId, ground }, now);
    const [client] = await tx
      .select({
        id: clients.id,
        number: clients.number,
        firstName: clients.firstName,
        lastName: clients.lastName,
        status: clients.status,
        responsibleName: users.name,
        interpreterLanguage: clients.interpreterLanguage,
        noPost: clients.noPost,
        noSms: clients.noSms,
        noEmail: clients.noEmail,
        noLink: clients.noLink,
        safePhoneHours: clients.safePhoneHours,
        nonDisclosure: clients.nonDisclosure,
        dueDate: clients.dueDate,
        currentPlanId: clients.currentPlanId,
        draftPlanId: clients.draftPlanId,
        draftEvaluationId: clients.draftEvaluationId,
      })
      .from(clients)
      .leftJoin(users, eq(users.id, clients.responsibleId))
      .where(eq(clients.id, clientId));
    if (!client) throw new AppError("notFound");
    const isActive = relation.status === "active";
    return {
      client,
      canEdit: isActive && canEditClient(actor, relation),
      canAdminister: isActive && canAdministerClient(actor, relation),
      rows: await progressRows(tx, clientId),
    };
  });
}

export type ClientPage = Awaited<ReturnType<typeof clientPage>>;
