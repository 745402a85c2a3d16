import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { clients } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { namedClients } from "../scope";

export type OwnName = { id: string; number: string; firstName: string; lastName: string };

/** More than anybody has; what is beyond is found on the list of clients. */
const most = 300;

/** The active clients the actor is named on, by name. Leaves one audit row with the ids, as a list does. */
export async function ownNames(actor: Actor, now: Date): Promise<OwnName[]> {
  return transact(async (tx) => {
    const rows = await tx
      .select({
        id: clients.id,
        number: clients.number,
        firstName: clients.firstName,
        lastName: clients.lastName,
      })
      .from(clients)
      .where(and(eq(clients.status, "active"), namedClients(tx, actor)))
      .orderBy(asc(clients.nameFolded), asc(clients.id))
      .limit(most);
    const detail = { ids: rows.map(({ id }) => id), total: rows.length };
    await recordAudit(tx, actor, { act: "client.list", detail }, now);
    return rows;
  });
}
