import type { Day } from "@/lib/dates";
import type { EvaluationContent } from "@/lib/evaluations/content";
import type { PlanContent } from "@/lib/plans/content";

/**
 * The plan as it stands today: what the latest evaluation said of its steps, services and situation laid over it, and
 * what was agreed of the next meeting, unless that day has passed. Pure.
 */
export function planNow(plan: PlanContent, evaluation: EvaluationContent | null, today: Day): PlanContent {
  const ahead = (day: Day | null | undefined) => (day && day >= today ? day : null);
  const agreed = evaluation?.meetingDate ? evaluation : plan;
  const meetingDate = ahead(agreed.meetingDate);
  return {
    ...plan,
    ...(evaluation && laidOver(plan, evaluation)),
    meetingDate,
    meetingTime: meetingDate ? agreed.meetingTime : "",
    meetingPlace: meetingDate ? agreed.meetingPlace : "",
    dueDate: ahead(evaluation?.nextDueDate ?? plan.dueDate),
  };
}

function laidOver(plan: PlanContent, evaluation: EvaluationContent) {
  const { steps, services, factors } = evaluation;
  const newServices = services.filter(({ code }) => !plan.services.some((known) => known.code === code));
  const newFactors = factors.filter(
    ({ key, code }) => code !== null && !plan.factors.some((known) => known.key === key),
  );
  return {
    steps: plan.steps.map((step) => {
      const now = steps.find(({ key }) => key === step.key);
      return now ? { ...step, done: now.done, byDate: now.byDate } : step;
    }),
    services: [
      ...plan.services.map((service) => {
        const state = services.find(({ code }) => code === service.code)?.state;
        return state ? { ...service, state } : service;
      }),
      ...newServices.map(({ code, state }) => ({
        ...{ code, state, provider: "", stateReason: "" },
        ...{ fromDate: null, toDate: null, hidden: false },
      })),
    ],
    factors: [
      ...plan.factors.map((factor) => {
        const effect = factors.find(({ key }) => key === factor.key)?.effect;
        return effect ? { ...factor, effect } : factor;
      }),
      ...newFactors.map(({ key, code, effect }) => ({
        ...{ key, code, effect, classCode: null },
        ...{ words: "", note: "", hidden: false },
      })),
    ],
  };
}
