import "server-only";
import { and, desc, eq, gt, isNull } from "drizzle-orm";
import { clientScreens } from "@/db/schema";
import { read } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { type ClientLocale, isClientLocale } from "@/lib/i18n/client-locales";

/** A screen of the actor's that is open over a document. */
export type ScreenNow = { startedAt: Date; language: ClientLocale };

/** The screen that this session has open over a document, if any. Names no client. */
export async function screenNow(actor: Actor, documentId: string, now: Date): Promise<ScreenNow | undefined> {
  const [found] = await read((db) =>
    db
      .select({ startedAt: clientScreens.startedAt, language: clientScreens.language })
      .from(clientScreens)
      .where(
        and(
          eq(clientScreens.documentId, documentId),
          eq(clientScreens.startedBy, actor.userId),
          eq(clientScreens.sessionId, actor.sessionId),
          isNull(clientScreens.endedAt),
          gt(clientScreens.until, now),
        ),
      )
      .orderBy(desc(clientScreens.startedAt))
      .limit(1),
  );
  const { startedAt, language } = found ?? {};
  return startedAt && { startedAt, language: isClientLocale(language) ? language : "fi" };
}
