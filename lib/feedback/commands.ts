import "server-only";
import { eq } from "drizzle-orm";
import { listFeedback } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { AppError, invalid } from "@/lib/errors";
import { newId } from "@/lib/ids";
import type { FeedbackFilters } from "./filters";
import { itemOf } from "./items";
import { canAnswerFeedback, canGiveFeedback } from "./policy";
import { type Feedback, feedbackWhere, newestFirst } from "./queries";
import type { AnswerFeedbackInput, GiveFeedbackInput } from "./schema";

/**
 * Keeps what a worker says of a list. Nothing of a client or a plan is stored. Throws `notFound` for who gives none,
 * `invalid` on `code` for an item that the list does not have or when none is named as unclear.
 */
export async function giveFeedback(actor: Actor, input: GiveFeedbackInput, now: Date): Promise<void> {
  if (!canGiveFeedback(actor)) throw new AppError("notFound");
  const { list, kind, words } = input;
  const code = kind === "unclear" ? input.code : null;
  if (code !== null && !itemOf(list, code))
    throw invalid("code", code === "" ? "chooseOne" : "choiceInvalid");
  await transact(async (tx) => {
    const id = newId();
    const by = { by: actor.userId, byName: actor.name, at: now };
    await tx.insert(listFeedback).values({ id, list, kind, code, words, ...by });
    await recordAudit(tx, actor, { act: "feedback.give", object: id, detail: { list, kind } }, now);
  });
}

/** Answers feedback, or mends an answer; who gave it sees it. Throws `notFound`. */
export async function answerFeedback(actor: Actor, input: AnswerFeedbackInput, now: Date): Promise<void> {
  if (!canAnswerFeedback(actor)) throw new AppError("notFound");
  const { feedbackId, answer } = input;
  await transact(async (tx) => {
    const [answered] = await tx
      .update(listFeedback)
      .set({ answer, answeredAt: now, answeredBy: actor.userId })
      .where(eq(listFeedback.id, feedbackId))
      .returning({ id: listFeedback.id });
    if (!answered) throw new AppError("notFound");
    await recordAudit(tx, actor, { act: "feedback.answer", object: feedbackId }, now);
  });
}

/** The feedback that filters leave, to be taken out as a file; logged with its length. Throws `notFound`. */
export async function exportFeedback(actor: Actor, filters: FeedbackFilters, now: Date): Promise<Feedback[]> {
  if (!canAnswerFeedback(actor)) throw new AppError("notFound");
  return transact(async (tx) => {
    const rows = await newestFirst(tx, feedbackWhere(filters));
    const detail = { filters, n: rows.length };
    await recordAudit(tx, actor, { act: "feedback.export", detail }, now);
    return rows;
  });
}
