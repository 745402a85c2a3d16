import type { PlanContent, PlanGoal, PlanStep } from "@/lib/plans/content";
import { isStepHidden } from "@/lib/plans/for-client";
import { importantFirst } from "@/lib/plans/important";
import type { Effect, ServiceState } from "@/lib/terms";
import { type EvaluationContent, hasEnded } from "./content";

/** What was known before: from the plan, or from the evaluation before this one (its day). */
export type Earlier<T> = { value: T; on: string | null };

/** What an evaluation asks about its plan, in the order in which it is asked. */
export type Asked = {
  /** Goals for now, the important ones first; each group in the plan's order. */
  goals: PlanGoal[];
  /** Goals planned for later: shown, not asked. */
  later: PlanGoal[];
  /** Goals that the evaluation before left as reached or no longer topical: shown, and may be taken up again. */
  ended: PlanGoal[];
  methods: string[];
  services: AskedService[];
  steps: AskedStep[];
  factors: AskedFactor[];
};
export type AskedService = {
  code: string;
  provider: string;
  hidden: boolean;
  earlier: Earlier<ServiceState | null>;
};
export type AskedStep = Omit<PlanStep, "done"> & { done: Earlier<boolean> };
export type AskedFactor = {
  key: string;
  code: string | null;
  words: string;
  hidden: boolean;
  earlier: Earlier<Effect | null>;
};

/** The questions of an evaluation. Services and factors that the one before added are asked again too. */
export function askedOf(plan: PlanContent, previous: EvaluationContent | null): Asked {
  const over = new Set(previous?.goals.filter(hasEnded).map(({ key }) => key));
  const ended = plan.goals.filter(({ key }) => over.has(key));
  const open = plan.goals.filter(({ key }) => !over.has(key));
  const now = open.filter(({ timing }) => timing === "now");
  return {
    goals: importantFirst(now),
    later: open.filter(({ timing }) => timing === "later"),
    ended,
    methods: plan.methods.map(({ code }) => code),
    services: servicesOf(plan, previous),
    steps: plan.steps.map((step) => stepOf(step, plan, previous)),
    factors: factorsOf(plan, previous),
  };
}

function servicesOf(plan: PlanContent, previous: EvaluationContent | null): AskedService[] {
  const last = new Map(previous?.services.map(({ code, state }) => [code, state]));
  const planned = plan.services.map(({ code, provider, state, hidden }) => ({
    code,
    provider,
    state,
    hidden,
  }));
  const added = [...last.keys()]
    .filter((code) => !planned.some((service) => service.code === code))
    .map((code) => ({ code, provider: "", state: null, hidden: false }));
  return [...planned, ...added].map(({ code, provider, state, hidden }) => ({
    code,
    provider,
    // A plan confirmed before services could be hidden says nothing of it.
    hidden: hidden === true,
    earlier: latest(last.get(code) ?? undefined, state, previous),
  }));
}

function stepOf(step: PlanStep, plan: PlanContent, previous: EvaluationContent | null): AskedStep {
  const last = previous?.steps.find(({ key }) => key === step.key);
  return {
    ...step,
    byDate: last?.byDate ?? step.byDate,
    hidden: isStepHidden(plan, step),
    done: latest(last?.done, step.done, previous),
  };
}

function factorsOf(plan: PlanContent, previous: EvaluationContent | null): AskedFactor[] {
  const last = new Map(previous?.factors.map((factor) => [factor.key, factor]));
  const planned = plan.factors.map(({ key, code, words, hidden, effect }) => ({
    key,
    code,
    words,
    hidden,
    effect,
  }));
  const added = [...last.values()]
    .filter(({ key, code }) => code !== null && !planned.some((factor) => factor.key === key))
    .map(({ key, code }) => ({ key, code, words: "", hidden: false, effect: null }));
  return [...planned, ...added].map(({ effect, ...factor }) => ({
    ...factor,
    earlier: latest(last.get(factor.key)?.effect ?? undefined, effect, previous),
  }));
}

/** The evaluation before this one knows better than the plan, where it said anything. */
function latest<T>(then: T | undefined, planned: T, previous: EvaluationContent | null): Earlier<T> {
  return then === undefined ? { value: planned, on: null } : { value: then, on: previous?.day ?? null };
}
