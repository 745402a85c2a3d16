"use server";

import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { getLocale } from "next-intl/server";
import { createAction, createSignedOutAction } from "@/lib/action";
import { answerSiteFeedback, giveSiteFeedback } from "./commands";
import { answerSiteFeedbackSchema, giveSiteFeedbackSchema } from "./schema";

/** Keeps feedback on the site and thanks. */
export const giveSiteFeedbackAction = createSignedOutAction(giveSiteFeedbackSchema, async (input, now) => {
  const dueDay = await giveSiteFeedback({ ...input, locale: await getLocale() }, now);
  redirect(`/site-feedback?thanks=${dueDay}` as Route);
});

/** Writes down what was answered. */
export const answerSiteFeedbackAction = createAction(answerSiteFeedbackSchema, async (actor, input, now) => {
  await answerSiteFeedback(actor, input, now);
  refresh();
});
