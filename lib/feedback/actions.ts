"use server";

import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { createAction } from "@/lib/action";
import { answerFeedback, giveFeedback } from "./commands";
import { answerFeedbackSchema, giveFeedbackSchema } from "./schema";

/** Keeps feedback on a list and thanks. */
export const giveFeedbackAction = createAction(giveFeedbackSchema, async (actor, input, now) => {
  await giveFeedback(actor, input, now);
  redirect("/feedback?thanks=1" as Route);
});

/** Answers feedback. */
export const answerFeedbackAction = createAction(answerFeedbackSchema, async (actor, input, now) => {
  await answerFeedback(actor, input, now);
  refresh();
});
