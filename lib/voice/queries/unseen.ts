import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { clients, voiceAnswers } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { namedClients } from "@/lib/clients/scope";
import type { Day } from "@/lib/dates";

export type UnseenVoice = { clientId: string; number: string; day: Day };

/** More than these is a list that nobody reads from a start page. */
const mostShown = 10;

/**
 * Clients of the actor, also as a substitute, whose answers nobody has looked at yet, the latest first. The numbers that
 * are shown are audited as a list.
 */
export async function listUnseenVoice(actor: Actor, now: Date): Promise<UnseenVoice[]> {
  return transact(async (tx) => {
    const rows = await tx
      .select({ clientId: clients.id, number: clients.number, day: voiceAnswers.day })
      .from(voiceAnswers)
      .innerJoin(clients, eq(clients.id, voiceAnswers.clientId))
      .where(and(eq(voiceAnswers.audience, "worker"), isNull(voiceAnswers.seenAt), namedClients(tx, actor)))
      .orderBy(desc(voiceAnswers.day), desc(voiceAnswers.id))
      .limit(mostShown);
    const shown = [...new Map(rows.toReversed().map((row) => [row.clientId, row])).values()].reverse();
    if (shown.length > 0) {
      const detail = { ids: shown.map(({ clientId }) => clientId), part: "voice" };
      await recordAudit(tx, actor, { act: "client.list", detail }, now);
    }
    return shown;
  });
}
