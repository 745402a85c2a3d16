import "server-only";
import { eq } from "drizzle-orm";
import { clients, shares, users } from "@/db/schema";
import { type Tx, transact } from "@/db/store";
import { clientAsActor, recordAudit } from "@/lib/audit/record";
import { dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { type PageKey, requireOpened } from "@/lib/sharing/rows";
import type { VoiceAudience } from "@/lib/terms";
import { keepAnswers } from "../keep";
import { needsOf, type UrgentNeed, type VoiceAnswers } from "../questions";

/** Whom the client turns to at once. */
export type OwnWorker = { name: string; phone: string; phoneHours: string };
export type Answered = { needs: UrgentNeed[]; worker: OwnWorker | undefined };

/**
 * Takes a client's answers from their shared page. Sent once more they are kept once. The log says that the client
 * answered, nothing of what or for whom. Throws `notFound` without a key that opens the page, or when the page does not
 * ask.
 */
export async function answerOnShare(
  page: PageKey,
  given: { answers: VoiceAnswers; audience: VoiceAudience },
  now: Date,
): Promise<Answered> {
  return transact(async (tx) => {
    const { share, opening } = await requireOpened(tx, page, now);
    const { id, clientId } = share;
    if (!share.voice) throw new AppError("notFound");
    if (share.voiceDay === null) {
      await keepAnswers(tx, { ...given, clientId, source: "share" }, now);
      await tx
        .update(shares)
        .set({ voiceDay: dayOf(now) })
        .where(eq(shares.id, id));
      const actor = clientAsActor(clientId, opening.id);
      await recordAudit(tx, actor, { act: "voice.answer", clientId, object: id }, now);
    }
    return { needs: needsOf(given.answers), worker: await ownWorker(tx, clientId) };
  });
}

async function ownWorker(tx: Tx, clientId: string): Promise<OwnWorker | undefined> {
  const [worker] = await tx
    .select({ name: users.name, phone: users.phone, phoneHours: users.phoneHours })
    .from(clients)
    .innerJoin(users, eq(users.id, clients.responsibleId))
    .where(eq(clients.id, clientId));
  return worker;
}
