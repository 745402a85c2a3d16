import "server-only";
import { eq, sql } from "drizzle-orm";
import { prepared } from "@/db/prepared";
import { clientScreens } from "@/db/schema";
import type { Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { type ClientLocale, isClientLocale } from "@/lib/i18n/client-locales";
import type { DocumentKind } from "@/lib/terms";

const screenQuery = prepared((tx) =>
  tx
    .select()
    .from(clientScreens)
    .where(eq(clientScreens.id, sql.placeholder("screenId")))
    .prepare(),
);

/** A screen that is open: what it shows, and in which languages. */
export type OpenScreen = {
  id: string;
  clientId: string;
  kind: DocumentKind;
  documentId: string;
  language: ClientLocale;
  beside: ClientLocale | undefined;
};

/**
 * The screen, when it is open and this very session opened it; throws `notFound` for every other. A second window is not
 * a way into another's meeting, and one that was ended does not come back.
 */
export async function requireScreen(tx: Tx, actor: Actor, screenId: string, now: Date): Promise<OpenScreen> {
  const [row] = await screenQuery(tx).execute({ screenId });
  const isMine = row?.startedBy === actor.userId && row.sessionId === actor.sessionId;
  if (!row || !isMine || row.endedAt || row.until <= now) throw new AppError("notFound");
  const { id, clientId, kind, documentId, language, beside } = row;
  return {
    id,
    clientId,
    kind,
    documentId,
    language: isClientLocale(language) ? language : "fi",
    beside: isClientLocale(beside) ? beside : undefined,
  };
}
