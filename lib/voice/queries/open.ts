import "server-only";
import { and, desc, eq, isNull } from "drizzle-orm";
import { clients, voiceAnswers } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import type { Act } from "@/lib/audit/acts";
import { recordAudit } from "@/lib/audit/record";
import { requireNamed } from "@/lib/clients/access";
import type { Day } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import type { VoiceSource } from "@/lib/terms";

export type ShownAnswers = {
  id: string;
  day: Day;
  source: VoiceSource;
  answers: Record<string, string>;
  /** Nobody had looked at them before this. */
  isNew: boolean;
};
export type VoiceHead = { number: string; language: string; isArchived: boolean };

/**
 * What a client wanted their worker to see, the latest first. Looking marks it as seen, and leaves an audit row. Throws
 * `notFound` for others than named workers.
 */
export async function openVoice(
  actor: Actor,
  clientId: string,
  now: Date,
): Promise<VoiceHead & { shown: ShownAnswers[] }> {
  return transact(async (tx) => {
    const head = await openHead(tx, actor, { act: "voice.open", clientId }, now);
    const ofClient = and(eq(voiceAnswers.clientId, clientId), eq(voiceAnswers.audience, "worker"));
    const rows = await tx
      .select({
        id: voiceAnswers.id,
        day: voiceAnswers.day,
        source: voiceAnswers.source,
        answers: voiceAnswers.answers,
        seenAt: voiceAnswers.seenAt,
      })
      .from(voiceAnswers)
      .where(ofClient)
      .orderBy(desc(voiceAnswers.day), desc(voiceAnswers.id));
    if (rows.some(({ seenAt }) => seenAt === null))
      await tx
        .update(voiceAnswers)
        .set({ seenAt: now, seenBy: actor.userId })
        .where(and(ofClient, isNull(voiceAnswers.seenAt)));
    return { ...head, shown: rows.map(({ seenAt, ...row }) => ({ ...row, isNew: seenAt === null })) };
  });
}

/** The language of a client's sheet; audited as printing it. Throws `notFound` for others than named workers. */
export async function openSheet(actor: Actor, clientId: string, now: Date): Promise<VoiceHead> {
  return transact((tx) => openHead(tx, actor, { act: "voice.sheet", clientId }, now));
}

async function openHead(
  tx: Tx,
  actor: Actor,
  { act, clientId }: { act: Act; clientId: string },
  now: Date,
): Promise<VoiceHead> {
  const { relation, ground } = await requireNamed(tx, actor, clientId, now);
  const [client] = await tx
    .select({ number: clients.number, language: clients.language })
    .from(clients)
    .where(eq(clients.id, clientId));
  if (!client) throw new AppError("notFound");
  await recordAudit(tx, actor, { act, clientId, ground }, now);
  return { ...client, isArchived: relation.status === "archived" };
}
