"use server";

import type { Route } from "next";
import { refresh } from "next/cache";
import { redirect } from "next/navigation";
import { createAction } from "@/lib/action";
import { closePlan } from "./commands/close";
import { confirmPlan } from "./commands/confirm";
import { discardPlan, startCorrection } from "./commands/correct";
import { meetOverPlan } from "./commands/meet";
import { startPlan } from "./commands/start";
import {
  confirmPlanSchema,
  meetOverPlanSchema,
  planIdSchema,
  planReasonSchema,
  startPlanSchema,
} from "./schema";

/** Starts a plan, empty or from the plan in force, in a meeting or after one, and goes to its goals. */
export const startPlanAction = createAction(startPlanSchema, async (actor, { clientId, from, mode }, now) => {
  const { planId } = await startPlan(actor, { clientId, fromCurrent: from === "current", mode }, now);
  goTo(`/clients/${clientId}/plans/${planId}/goals`);
});

/** Begins a meeting over a draft and goes to its goals. */
export const meetOverPlanAction = createAction(meetOverPlanSchema, async (actor, input, now) => {
  const { clientId } = await meetOverPlan(actor, input, now);
  goTo(`/clients/${clientId}/plans/${input.planId}/goals`);
});

/** Confirms a plan or its correction and goes to read it. What is missing comes back by path. */
export const confirmPlanAction = createAction(confirmPlanSchema, async (actor, input, now) => {
  const { clientId } = await confirmPlan(actor, input, now);
  goTo(`/clients/${clientId}/plans/${input.planId}?done=confirmed`);
});

/** Opens a confirmed plan for correction and goes to its summary, from where each part can be changed. */
export const startCorrectionAction = createAction(planReasonSchema, async (actor, input, now) => {
  const { clientId } = await startCorrection(actor, input, now);
  goTo(`/clients/${clientId}/plans/${input.planId}/summary`);
});

/** Puts a draft away and goes to the client, or a correction, and goes back to what was confirmed. */
export const discardPlanAction = createAction(planIdSchema, async (actor, input, now) => {
  const { clientId, wasCorrection } = await discardPlan(actor, input, now);
  goTo(wasCorrection ? `/clients/${clientId}/plans/${input.planId}` : `/clients/${clientId}`);
});

/** Closes the plan in force and goes to read it. */
export const closePlanAction = createAction(planReasonSchema, async (actor, input, now) => {
  const { clientId } = await closePlan(actor, input, now);
  goTo(`/clients/${clientId}/plans/${input.planId}?done=closed`);
});

/** Goes on after an act that opened or closed a plan: what is around its pages is drawn again, not only the page. */
function goTo(path: string): never {
  refresh();
  redirect(path as Route);
}
