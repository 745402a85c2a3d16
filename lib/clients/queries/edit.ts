import "server-only";
import { eq } from "drizzle-orm";
import { clients } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { AppError } from "@/lib/errors";
import { relationTo } from "../access";
import { fieldColumns } from "../columns";
import { namedGround } from "../policy";
import type { ClientFields } from "../schema";

export type EditedClient = { id: string; number: string; fields: ClientFields };

/**
 * What is known of a client, whole and with the personal id unmasked, to be edited. Leaves an audit row. Throws
 * `notFound`, also for an archived client: there is nothing to edit until they are reopened.
 */
export async function getClientForEdit(actor: Actor, clientId: string, now: Date): Promise<EditedClient> {
  return transact(async (tx) => {
    const relation = await relationTo(tx, actor, clientId, now);
    const ground = namedGround(actor, relation);
    if (!ground || relation.status === "archived") throw new AppError("notFound");
    const [row] = await tx
      .select({ number: clients.number, fields: fieldColumns })
      .from(clients)
      .where(eq(clients.id, clientId));
    if (!row) throw new AppError("notFound");
    await recordAudit(tx, actor, { act: "client.open", clientId, ground, detail: { part: "edit" } }, now);
    return { id: clientId, number: row.number, fields: row.fields as ClientFields };
  });
}
