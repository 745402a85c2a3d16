import { inOfficialOrder } from "@/lib/avain/order";
import type { Day } from "@/lib/dates";
import type { ServiceState, StepDoer } from "@/lib/terms";
import { lastPlanEvaluations } from "./last-plan";
import type { ProgressRows } from "./rows";

export type ServiceNow = { code: string; provider: string; state: ServiceState | null; hidden: boolean };

/** Each service with what was last said of it: the latest evaluation that said something, else the plan. */
export function servicesNow(rows: ProgressRows): ServiceNow[] {
  const newestFirst = lastPlanEvaluations(rows).toReversed();
  const known = new Set(rows.services.map(({ code }) => code));
  const added = [...new Set(rows.serviceStates.map(({ code }) => code))]
    .filter((code) => !known.has(code))
    .map((code) => ({ code, provider: "", state: null, hidden: false }));
  return inOfficialOrder("services", [...rows.services, ...added]).map(({ state, ...service }) => {
    const later = newestFirst
      .map(
        ({ id }) =>
          rows.serviceStates.find((row) => row.evaluationId === id && row.code === service.code)?.state,
      )
      .find((found) => found);
    return { ...service, state: later ?? state };
  });
}

export type StepNow = {
  id: string;
  what: string;
  who: StepDoer | null;
  whoName: string;
  byDate: Day | null;
  done: boolean;
  hidden: boolean;
};

/** Each step with its latest state. A step towards a hidden goal is hidden with it: its words would tell of the goal. */
export function stepsNow(rows: ProgressRows): StepNow[] {
  const newestFirst = lastPlanEvaluations(rows).toReversed();
  const planId = rows.plans.at(-1)?.id;
  const hiddenGoals = new Set(
    rows.goals.filter((goal) => goal.planId === planId && goal.hidden).map(({ key }) => key),
  );
  return rows.steps.map((step) => {
    const later = newestFirst
      .map(({ id }) => rows.stepStates.find((row) => row.evaluationId === id && row.key === step.key))
      .find((found) => found);
    return {
      id: step.key,
      what: step.what,
      who: step.who,
      whoName: step.whoName,
      byDate: later?.byDate ?? step.byDate,
      done: later?.done ?? step.done,
      hidden: step.hidden || (step.goalKey !== null && hiddenGoals.has(step.goalKey)),
    };
  });
}
