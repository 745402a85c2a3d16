import "server-only";
import { count, eq, gt } from "drizzle-orm";
import { siteFeedback } from "@/db/schema";
import { transact } from "@/db/store";
import type { Actor } from "@/lib/access/actor";
import { recordAudit } from "@/lib/audit/record";
import { addDays, type Day, dayOf } from "@/lib/dates";
import { AppError } from "@/lib/errors";
import { canAnswerFeedback } from "@/lib/feedback/policy";
import type { Locale } from "@/lib/i18n/locales";
import { newId } from "@/lib/ids";
import type { AnswerSiteFeedbackInput, GiveSiteFeedbackInput } from "./schema";

/** Within how many days feedback on accessibility is answered (Act on the Provision of Digital Services, 306/2019). */
const answerWithinDays = 14;
/** Anyone may write, so a flood is stopped for all; a county's people never write this much in an hour. */
const mostInAnHour = 60;

/**
 * Keeps what anybody says of the site, signed in or not; nothing of who they are but what they wrote. Answers with the
 * day by which it is answered. Throws `tooMany` when there is a flood.
 */
export async function giveSiteFeedback(
  { kind, words, replyTo, locale }: GiveSiteFeedbackInput & { locale: Locale },
  now: Date,
): Promise<Day> {
  const dueDay = addDays(dayOf(now), answerWithinDays);
  await transact(async (tx) => {
    const [recent] = await tx
      .select({ n: count() })
      .from(siteFeedback)
      .where(gt(siteFeedback.at, new Date(now.getTime() - 3_600_000)));
    if ((recent?.n ?? 0) >= mostInAnHour) throw new AppError("tooMany");
    await tx.insert(siteFeedback).values({ id: newId(), kind, words, replyTo, locale, at: now, dueDay });
  });
  return dueDay;
}

/** Writes down what was answered or done, or mends it. Throws `notFound` for a non-administrator or unknown feedback. */
export async function answerSiteFeedback(
  actor: Actor,
  { feedbackId, answer }: AnswerSiteFeedbackInput,
  now: Date,
): Promise<void> {
  if (!canAnswerFeedback(actor)) throw new AppError("notFound");
  await transact(async (tx) => {
    const [answered] = await tx
      .update(siteFeedback)
      .set({ answer, answeredAt: now, answeredBy: actor.userId })
      .where(eq(siteFeedback.id, feedbackId))
      .returning({ id: siteFeedback.id });
    if (!answered) throw new AppError("notFound");
    await recordAudit(tx, actor, { act: "siteFeedback.answer", object: feedbackId }, now);
  });
}
