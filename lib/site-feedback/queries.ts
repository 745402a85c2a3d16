import "server-only";
import { asc, count, desc, isNotNull, isNull } from "drizzle-orm";
import { siteFeedback } from "@/db/schema";
import { read } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import { canAnswerFeedback } from "@/lib/feedback/policy";

export type SiteFeedback = typeof siteFeedback.$inferSelect;

/** How many of those dealt with are shown. */
const shownDealtWith = 100;

/** Feedback on the site: what waits, the most urgent first, and the latest dealt with. Throws `notFound`. */
export async function listSiteFeedback(
  actor: Actor,
): Promise<{ open: SiteFeedback[]; dealtWith: SiteFeedback[] }> {
  if (!canAnswerFeedback(actor)) throw new AppError("notFound");
  return read(async (db) => ({
    open: await db
      .select()
      .from(siteFeedback)
      .where(isNull(siteFeedback.answeredAt))
      .orderBy(asc(siteFeedback.dueDay), asc(siteFeedback.at), asc(siteFeedback.id)),
    dealtWith: await db
      .select()
      .from(siteFeedback)
      .where(isNotNull(siteFeedback.answeredAt))
      .orderBy(desc(siteFeedback.answeredAt), asc(siteFeedback.id))
      .limit(shownDealtWith),
  }));
}

/** How much waits for an answer; nothing for who does not answer. */
export async function countOpenSiteFeedback(actor: Actor): Promise<number> {
  if (!canAnswerFeedback(actor)) return 0;
  const [row] = await read((db) =>
    db.select({ n: count() }).from(siteFeedback).where(isNull(siteFeedback.answeredAt)),
  );
  return row?.n ?? 0;
}
