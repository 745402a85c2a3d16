import "server-only";
import { and, asc, eq } from "drizzle-orm";
import { messages, shareOpenings } from "@/db/schema";
import { read, type Tx, transact } from "@/db/store";
import { clientAsActor, recordAudit } from "@/lib/audit/record";
import type { ClientLocale } from "@/lib/i18n/client-locales";
import { type ClientDocument, clientDocument } from "@/lib/summary/document";
import type { MessageKind } from "@/lib/terms";
import { keyUntil } from "../keys";
import { openedShare, openingsOf, type PageKey, type ShareRow, shareOfToken } from "../rows";
import { secondsToWait, shareState } from "../state";

/** What a client sent from a page, and what the worker said to it. */
export type SentMessage = {
  id: string;
  kind: MessageKind;
  words: string;
  goals: string[];
  at: Date;
  answer: string;
  answeredAt: Date | null;
  answeredByName: string;
};

export type SharedPage =
  | { status: "gone" }
  /** The page asks for its number first; it says nothing but its language. */
  | { status: "closed"; language: ClientLocale; isLocked: boolean; waitSeconds: number }
  | {
      status: "opened";
      document: ClientDocument;
      expiresAt: Date;
      /** The latest first; the first is this one. */
      openings: Date[];
      messages: SentMessage[];
      /** The questions of the client's voice are asked and were not answered yet. */
      asksVoice: boolean;
    };

/** The key's time is moved on at most this often: a page a second must not become a write a second. */
const movedAfterMs = 60_000;

/**
 * What stands at the address of a shared page. Without a key that opens it nothing is written and nothing is told. With
 * one, the reading leaves a row in the log, and the key lasts half an hour from now.
 */
export async function sharedPage(page: PageKey, now: Date): Promise<SharedPage> {
  if (!page.key) return read((db) => withoutKey(db, page.token, now));
  return transact(async (tx): Promise<SharedPage> => {
    const opened = await openedShare(tx, page, now);
    if (!opened) return withoutKey(tx, page.token, now);
    const { share, opening } = opened;
    const { clientId, id } = share;
    await recordAudit(
      tx,
      clientAsActor(clientId, opening.id),
      { act: "share.read", clientId, object: id },
      now,
    );
    const until = keyUntil(now);
    if (until.getTime() - opening.until.getTime() >= movedAfterMs)
      await tx.update(shareOpenings).set({ until }).where(eq(shareOpenings.id, opening.id));
    return {
      status: "opened",
      document: clientDocument.parse(share.content),
      expiresAt: share.expiresAt,
      openings: await openingsOf(tx, id),
      messages: await messagesFrom(tx, share),
      asksVoice: share.voice && share.voiceDay === null,
    };
  });
}

async function withoutKey(db: Tx, token: string, now: Date): Promise<SharedPage> {
  const share = await shareOfToken(db, token, now);
  if (!share) return { status: "gone" };
  const { language } = clientDocument.parse(share.content);
  const isLocked = shareState(share, now) === "locked";
  return { status: "closed", language, isLocked, waitSeconds: secondsToWait(share, now) };
}

/** Of the plan, so that an answer also finds a client whose link was renewed meanwhile. */
async function messagesFrom(tx: Tx, { planId, clientId }: ShareRow): Promise<SentMessage[]> {
  return tx
    .select({
      id: messages.id,
      kind: messages.kind,
      words: messages.words,
      goals: messages.goals,
      at: messages.at,
      answer: messages.answer,
      answeredAt: messages.answeredAt,
      answeredByName: messages.answeredByName,
    })
    .from(messages)
    .where(and(eq(messages.planId, planId), eq(messages.clientId, clientId)))
    .orderBy(asc(messages.at), asc(messages.id));
}
