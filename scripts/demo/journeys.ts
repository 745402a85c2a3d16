import type { Actor } from "@/lib/access/actor";
import { addDays, type Day, dayOf } from "@/lib/dates";
import { confirmEvaluation } from "@/lib/evaluations/commands/confirm";
import { saveEvaluation } from "@/lib/evaluations/commands/save";
import { startEvaluation } from "@/lib/evaluations/commands/start";
import { newId } from "@/lib/ids";
import { confirmPlan } from "@/lib/plans/commands/confirm";
import { savePlan } from "@/lib/plans/commands/save";
import { startPlan } from "@/lib/plans/commands/start";
import type { Special } from "./client-inputs";
import { evaluationValues, type Scores } from "./evaluation-values";
import { planValues, type Values } from "./plan-values";
import type { Random } from "./random";

/** What has happened with a client, in days before the day of seeding. */
export type Journey = {
  plans: {
    daysAgo: number;
    goals: number;
    draft?: true;
    evaluations: { daysAgo: number; draft?: true; next?: number }[];
  }[];
};

/** What a team's plans and evaluations say otherwise than the usual made-up ones. */
export type Habits = {
  plan: (values: Values) => Values;
  evaluation: (values: Values, plan: Values) => Values;
};

type Context = {
  actor: Actor;
  clientId: string;
  random: Random;
  now: Date;
  special?: Special;
  habits?: Habits;
};

/** Lives through a client's journey by the real commands, each on its own day. */
export async function live(context: Context, journey: Journey): Promise<void> {
  for (const plan of journey.plans) {
    const values = await livePlan(context, plan);
    const scores: Scores = new Map();
    for (const evaluation of plan.evaluations) await liveEvaluation(context, evaluation, values, scores);
  }
}

async function livePlan(
  context: Context,
  { daysAgo, goals, draft }: Journey["plans"][number],
): Promise<Values> {
  const { actor, clientId, random, special, habits } = context;
  const at = ago(context.now, daysAgo);
  const { planId } = await startPlan(actor, { clientId, fromCurrent: false }, at);
  const usual = planValues(random, { goals, day: dayOf(at), special });
  const values = habits ? habits.plan(usual) : usual;
  if (draft) for (const path of ["tookPart", "agreed", "agreedReason"]) values[path] = null;
  const answer = await savePlan(actor, planId, { base: 0, key: newId(), changes: changesOf(values) }, at);
  const version = versionOf(answer, "plan");
  if (!draft) await confirmPlan(actor, { planId, version }, at);
  return values;
}

async function liveEvaluation(
  context: Context,
  { daysAgo, draft, next }: Journey["plans"][number]["evaluations"][number],
  plan: Values,
  scores: Scores,
): Promise<void> {
  const { actor, clientId, random, habits } = context;
  const at = ago(context.now, daysAgo);
  const day: Day = dayOf(at);
  const { evaluationId } = await startEvaluation(actor, { clientId }, at);
  const usual = evaluationValues(random, plan, scores, day);
  const values = habits ? habits.evaluation(usual, plan) : usual;
  if (next !== undefined) values.nextDueDate = addDays(dayOf(context.now), next);
  if (draft) values.tookPart = null;
  const request = { base: 1, key: newId(), changes: changesOf(values) };
  const version = versionOf(await saveEvaluation(actor, evaluationId, request, at), "evaluation");
  if (!draft) await confirmEvaluation(actor, { evaluationId, version }, at);
}

function changesOf(values: Values) {
  return Object.entries(values).map(([path, value]) => ({ path, value }));
}

/** A made-up person must not be half made: every value has to be taken. */
function versionOf(answer: { status: number; body: object }, what: string): number {
  if (answer.status !== 200 || !("version" in answer.body))
    throw new Error(`a made-up ${what} was not taken: ${JSON.stringify(answer.body)}`);
  return Number(answer.body.version);
}

/** The same time of day, this many days earlier. */
function ago(now: Date, days: number): Date {
  return new Date(now.getTime() - days * 86_400_000);
}
