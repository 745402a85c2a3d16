import "server-only";
import { eq } from "drizzle-orm";
import { clients, users } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { initials } from "@/lib/person-name";
import { canGiveReason, canOpenClient } from "../policy";
import { relationColumns } from "../scope";

export type ReasonAsked = {
  id: string;
  number: string;
  initials: string;
  responsible: { name: string; phone: string } | undefined;
  /** The client is open to the actor already, so that there is nothing to ask. */
  isOpen: boolean;
};

/** What a worker sees of a colleague's client before saying why they must open it. Leaves an audit row. Throws `notFound`. */
export async function getReasonAsked(actor: Actor, clientId: string, now: Date): Promise<ReasonAsked> {
  return transact(async (tx) => {
    const [row] = await tx
      .select({
        relation: relationColumns(tx, actor, dayOf(now)),
        number: clients.number,
        firstName: clients.firstName,
        lastName: clients.lastName,
        responsible: { name: users.name, phone: users.phone },
      })
      .from(clients)
      .leftJoin(users, eq(users.id, clients.responsibleId))
      .where(eq(clients.id, clientId));
    const isOpen = row !== undefined && canOpenClient(actor, row.relation);
    if (!row || (!isOpen && !canGiveReason(actor, row.relation))) throw new AppError("notFound");
    await recordAudit(tx, actor, { act: "client.list", detail: { ids: [clientId], part: "reason" } }, now);
    const { number, responsible } = row;
    return { id: clientId, number, initials: initials(row), responsible: responsible ?? undefined, isOpen };
  });
}
