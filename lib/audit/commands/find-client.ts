import "server-only";
import { eq } from "drizzle-orm";
import { clients } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { AppError, invalid } from "@/lib/errors";
import { numberIn, parsePersonalId } from "@/lib/personal-id";
import { canReadLog } from "../policy";
import { recordAudit } from "../record";

/**
 * The random id of the client with a number or a personal id, so that neither stands in an address. Looking is logged,
 * what was typed is not. Throws `notFound` for who may not read the log, `invalid` on `text` when there is no such client.
 */
export async function findLoggedClient(actor: Actor, text: string, now: Date): Promise<string> {
  if (!canReadLog(actor)) throw new AppError("notFound");
  const personalId = parsePersonalId(text)?.personalId;
  const number = numberIn(text);
  const same = personalId ? eq(clients.personalId, personalId) : number && eq(clients.number, number);
  const found = await transact(async (tx) => {
    const [client] = same ? await tx.select({ id: clients.id }).from(clients).where(same).limit(1) : [];
    const detail = { by: personalId ? "personalId" : "number" };
    await recordAudit(tx, actor, { act: "audit.open", clientId: client?.id, detail }, now);
    return client;
  });
  if (!found) throw invalid("text", "clientUnknown");
  return found.id;
}
