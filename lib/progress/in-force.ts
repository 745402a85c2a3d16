import type { Day } from "@/lib/dates";
import { startWarning } from "@/lib/evaluations/start-warning";
import type { NextMeeting, PlanRow, ProgressRows } from "./rows";

/** What can be done next with a client's documents. */
export type Act =
  | "continueEvaluation"
  | "continueEvaluationCorrection"
  | "continuePlan"
  | "continueCorrection"
  | "startEvaluation"
  | "openPlan"
  | "newPlan";

export type Documents = {
  currentPlanId: string | null;
  draftPlanId: string | null;
  draftEvaluationId: string | null;
  dueDate: Day | null;
};

type Rows = Pick<ProgressRows, "plans" | "evaluations">;

/** The confirmed plan that is in force. */
export function planInForce(client: Pick<Documents, "currentPlanId">, rows: Rows): PlanRow | undefined {
  return rows.plans.find(({ id }) => id === client.currentPlanId);
}

/**
 * What a worker may do next, the most likely first: on with what is open, the evaluation when it is time, reading the
 * plan in force, or making one. An evaluation that is due by `dueSoonUntil` is one whose time it is.
 */
export function actsOf(client: Documents, rows: Rows, dueSoonUntil: Day): Act[] {
  const { currentPlanId, draftPlanId, draftEvaluationId, dueDate } = client;
  const isCorrecting = rows.plans.some(({ id }) => id === draftPlanId);
  const isReevaluating = rows.evaluations.some(({ id }) => id === draftEvaluationId);
  const canEvaluate = currentPlanId !== null && draftEvaluationId === null && !isCorrecting;
  const isTime = dueDate !== null && dueDate <= dueSoonUntil;
  const acts: (Act | false)[] = [
    draftEvaluationId !== null && (isReevaluating ? "continueEvaluationCorrection" : "continueEvaluation"),
    draftPlanId !== null && (isCorrecting ? "continueCorrection" : "continuePlan"),
    canEvaluate && isTime && "startEvaluation",
    currentPlanId !== null && "openPlan",
    canEvaluate && !isTime && "startEvaluation",
    draftPlanId === null && "newPlan",
  ];
  return acts.filter((act) => act !== false);
}

/** What to ask before the plan in force is evaluated again; undefined when nothing looks odd. */
export function evaluationWarning(client: Pick<Documents, "currentPlanId">, rows: Rows, today: Day) {
  const plan = planInForce(client, rows);
  if (!plan) return undefined;
  const days = rows.evaluations.filter(({ planId }) => planId === plan.id).map(({ day }) => day);
  const kind = startWarning({ confirmedOn: plan.confirmedOn, days }, today);
  return kind && { kind, confirmedOn: plan.confirmedOn };
}

/** The meeting agreed on last in the plan in force or its evaluations, while it is still ahead. */
export function meetingAhead(
  client: Pick<Documents, "currentPlanId">,
  rows: Rows,
  today: Day,
): NextMeeting | undefined {
  const plan = planInForce(client, rows);
  if (!plan) return undefined;
  const evaluations = rows.evaluations.filter(({ planId }) => planId === plan.id);
  const agreed = [plan, ...evaluations].flatMap(({ next }) => (next ? [next] : [])).at(-1);
  return agreed && agreed.day >= today ? agreed : undefined;
}
