import "server-only";
import { and, eq, isNull } from "drizzle-orm";
import { handOvers } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { dayOf } from "@/lib/dates";
import { AppError, invalid } from "@/lib/errors";
import { newId } from "@/lib/ids";
import { confirmedText, type DocumentOf, ownDocument } from "./document";

/**
 * Marks that a confirmed text was taken to the official record on a day; marking the same again changes nothing.
 * Throws `notFound` without the right or the text, `archived`, `invalid` for a day in the future or before the text was
 * confirmed.
 */
export async function markHandedOver(
  actor: Actor,
  { revision, day, ...of }: DocumentOf & { revision: number; day: string },
  now: Date,
): Promise<{ clientId: string }> {
  return transact(async (tx) => {
    const { clientId, ground, relation } = await ownDocument(tx, actor, of, now);
    if (relation.status === "archived") throw new AppError("archived");
    const text = await confirmedText(tx, of, revision);
    if (day > dayOf(now)) throw invalid("day", "dateInFuture");
    if (day < dayOf(text.at)) throw invalid("day", "dateBeforeConfirmed");
    const [same] = await tx
      .select({ id: handOvers.id })
      .from(handOvers)
      .where(
        and(
          eq(handOvers.documentId, of.documentId),
          eq(handOvers.revision, revision),
          eq(handOvers.day, day),
          eq(handOvers.by, actor.userId),
          isNull(handOvers.removedAt),
        ),
      );
    if (same) return { clientId };
    await tx
      .insert(handOvers)
      .values({ id: newId(), clientId, ...of, revision, day, by: actor.userId, byName: actor.name, at: now });
    const entry = { act: `${of.kind}.handOver`, clientId, object: of.documentId, ground } as const;
    await recordAudit(tx, actor, { ...entry, detail: { revision, day } }, now);
    return { clientId };
  });
}

/**
 * Takes back a mark that was made by mistake: it shows no more, and its row stays. Throws `notFound` without the right or the
 * mark, `archived`.
 */
export async function takeBackHandOver(
  actor: Actor,
  { handOverId }: { handOverId: string },
  now: Date,
): Promise<DocumentOf & { clientId: string }> {
  return transact(async (tx) => {
    const [mark] = await tx.select().from(handOvers).where(eq(handOvers.id, handOverId));
    if (!mark || mark.removedAt) throw new AppError("notFound");
    const { kind, documentId, revision, day, by } = mark;
    const { clientId, ground, relation } = await ownDocument(tx, actor, { kind, documentId }, now);
    if (relation.status === "archived") throw new AppError("archived");
    await tx
      .update(handOvers)
      .set({ removedAt: now, removedBy: actor.userId })
      .where(eq(handOvers.id, handOverId));
    const entry = { act: `${kind}.takeBack`, clientId, object: documentId, ground } as const;
    await recordAudit(tx, actor, { ...entry, detail: { revision, day, markedBy: by } }, now);
    return { kind, documentId, clientId };
  });
}
