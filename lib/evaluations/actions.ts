"use server";

import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { createAction } from "@/lib/action";
import { confirmEvaluation } from "./commands/confirm";
import { discardEvaluation, startEvaluationCorrection } from "./commands/correct";
import { meetOverEvaluation } from "./commands/meet";
import { startEvaluation } from "./commands/start";
import {
  confirmEvaluationSchema,
  correctEvaluationSchema,
  evaluationIdSchema,
  meetOverEvaluationSchema,
  startEvaluationSchema,
} from "./schema";

/** Starts an evaluation of the client's plan in force and goes to its goals. */
export const startEvaluationAction = createAction(startEvaluationSchema, async (actor, input, now) => {
  const { evaluationId } = await startEvaluation(actor, input, now);
  goTo(`/clients/${input.clientId}/evaluations/${evaluationId}/goals`);
});

/** Begins a meeting over a draft and goes to its goals. */
export const meetOverEvaluationAction = createAction(meetOverEvaluationSchema, async (actor, input, now) => {
  const { clientId } = await meetOverEvaluation(actor, input, now);
  goTo(`/clients/${clientId}/evaluations/${input.evaluationId}/goals`);
});

/** Confirms an evaluation or its correction and goes to read it. What is missing comes back by path. */
export const confirmEvaluationAction = createAction(confirmEvaluationSchema, async (actor, input, now) => {
  const { clientId } = await confirmEvaluation(actor, input, now);
  goTo(`/clients/${clientId}/evaluations/${input.evaluationId}?done=confirmed`);
});

/** Opens a confirmed evaluation for correction and goes to its review, from where each part can be changed. */
export const correctEvaluationAction = createAction(correctEvaluationSchema, async (actor, input, now) => {
  const { clientId } = await startEvaluationCorrection(actor, input, now);
  goTo(`/clients/${clientId}/evaluations/${input.evaluationId}/review`);
});

/** Puts a draft away and goes to the client, or a correction, and goes back to what was confirmed. */
export const discardEvaluationAction = createAction(evaluationIdSchema, async (actor, input, now) => {
  const { clientId, wasCorrection } = await discardEvaluation(actor, input, now);
  goTo(wasCorrection ? `/clients/${clientId}/evaluations/${input.evaluationId}` : `/clients/${clientId}`);
});

/** Goes on after an act that opened or closed an evaluation: what is around its pages is drawn again, not only the page. */
function goTo(path: string): never {
  refresh();
  redirect(path as Route);
}
