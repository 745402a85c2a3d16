import "server-only";
import { and, count, desc, eq, isNull, type SQL } from "drizzle-orm";
import { listFeedback } from "@/db/schema";
import { read, type Tx } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { AppError } from "@/lib/errors";
import type { FeedbackFilters } from "./filters";
import { canAnswerFeedback, canGiveFeedback } from "./policy";

export type Feedback = typeof listFeedback.$inferSelect;
export type FeedbackPage = { rows: Feedback[]; total: number; page: number };

export const feedbackPageSize = 25;

/** One page of everyone's feedback, newest first. Throws `notFound` for a non-administrator. */
export async function listAllFeedback(
  actor: Actor,
  { page: asked, ...filters }: FeedbackFilters & { page: number },
): Promise<FeedbackPage> {
  if (!canAnswerFeedback(actor)) throw new AppError("notFound");
  return read(async (db) => {
    const where = feedbackWhere(filters);
    const total = await countRows(db, where);
    const page = Math.max(1, Math.min(asked, Math.ceil(total / feedbackPageSize)));
    const rows = await newestFirst(db, where)
      .limit(feedbackPageSize)
      .offset((page - 1) * feedbackPageSize);
    return { rows, total, page };
  });
}

/** One's own feedback with its answers, newest first. Throws `notFound` for who gives none. */
export async function listOwnFeedback(actor: Actor): Promise<Feedback[]> {
  if (!canGiveFeedback(actor)) throw new AppError("notFound");
  return read((db) => newestFirst(db, eq(listFeedback.by, actor.userId)).limit(100));
}

/** How much waits for an answer; nothing for who does not answer. */
export async function countOpenFeedback(actor: Actor): Promise<number> {
  if (!canAnswerFeedback(actor)) return 0;
  return read((db) => countRows(db, feedbackWhere({ open: true })));
}

/** The condition of filters. */
export function feedbackWhere({ list, kind, open }: FeedbackFilters): SQL | undefined {
  return and(
    list && eq(listFeedback.list, list),
    kind && eq(listFeedback.kind, kind),
    open ? isNull(listFeedback.answeredAt) : undefined,
  );
}

/** Feedback, newest first. */
export function newestFirst(db: Tx, where: SQL | undefined) {
  return db
    .select()
    .from(listFeedback)
    .where(where)
    .orderBy(desc(listFeedback.at), desc(listFeedback.id))
    .$dynamic();
}

async function countRows(db: Tx, where: SQL | undefined): Promise<number> {
  const [row] = await db.select({ n: count() }).from(listFeedback).where(where);
  return row?.n ?? 0;
}
