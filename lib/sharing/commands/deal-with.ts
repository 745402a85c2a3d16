import "server-only";
import { eq } from "drizzle-orm";
import { messages } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { requireEditable } from "@/lib/clients/access";
import { AppError } from "@/lib/errors";

/**
 * Marks a client's message as dealt with, with an answer that the client can read, or without. Answers with the client.
 * Throws `notFound`, `archived`, and `stale` when somebody has dealt with it already: their words stay.
 */
export async function dealWithMessage(
  actor: Actor,
  { messageId, answer }: { messageId: string; answer: string },
  now: Date,
): Promise<{ clientId: string }> {
  return transact(async (tx) => {
    const [message] = await tx.select().from(messages).where(eq(messages.id, messageId));
    if (!message) throw new AppError("notFound");
    const { clientId } = message;
    const ground = await requireEditable(tx, actor, clientId, now);
    if (message.answeredAt) throw new AppError("stale");
    await tx
      .update(messages)
      .set({ answer, answeredAt: now, answeredBy: actor.userId, answeredByName: actor.name })
      .where(eq(messages.id, messageId));
    const detail = { answered: answer !== "" };
    await recordAudit(tx, actor, { act: "message.answer", clientId, object: messageId, ground, detail }, now);
    return { clientId };
  });
}
