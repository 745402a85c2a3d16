import type { Condition, PlanContent, PlanFactor, PlanGoal, PlanService, PlanStep } from "./content";
import { importantFirst } from "./important";

/** A plan as the client gets it on paper. It has no place for what only workers see, so nothing can slip out. */
export type ClientPlan = Pick<
  PlanContent,
  | "wish"
  | "strengthsClient"
  | "strengthsWorker"
  | "agreed"
  | "meetingDate"
  | "meetingTime"
  | "meetingPlace"
  | "dueDate"
> & {
  goalsNow: ClientGoal[];
  goalsLater: ClientGoal[];
  helps: ClientFactor[];
  hinders: ClientFactor[];
  services: Pick<PlanService, "code" | "provider" | "state" | "fromDate" | "toDate">[];
  methods: string[];
  conditions: Condition[];
  steps: (Pick<PlanStep, "what" | "who" | "whoName" | "byDate" | "done"> & { goal: ClientGoal | null })[];
};
export type ClientGoal = Pick<PlanGoal, "key" | "code" | "words" | "important" | "keepLevel">;
export type ClientFactor = Pick<PlanFactor, "key" | "code" | "words">;

/**
 * What of a plan goes on the client's paper: nothing marked "not shown, not printed", no step of such a goal, no notes
 * or reasons of the worker, and under a non-disclosure order no meeting place.
 */
export function planForClient(
  content: PlanContent,
  { nonDisclosure }: { nonDisclosure: boolean },
): ClientPlan {
  const goals = importantFirst(content.goals.filter(({ hidden }) => !hidden));
  const factors = content.factors.filter(({ hidden }) => !hidden);
  return {
    wish: content.wish,
    strengthsClient: content.strengthsClient,
    strengthsWorker: content.strengthsWorker,
    agreed: content.agreed,
    meetingDate: content.meetingDate,
    meetingTime: content.meetingTime,
    meetingPlace: nonDisclosure ? "" : content.meetingPlace,
    dueDate: content.dueDate,
    goalsNow: goals.filter(({ timing }) => timing === "now").map(goalOf),
    goalsLater: goals.filter(({ timing }) => timing === "later").map(goalOf),
    helps: factors.filter(({ effect }) => effect === 3).map(factorOf),
    hinders: factors.filter(({ effect }) => effect === 1).map(factorOf),
    services: content.services
      .filter(({ hidden }) => !hidden)
      .map(({ code, provider, state, fromDate, toDate }) => ({ code, provider, state, fromDate, toDate })),
    methods: content.methods.map(({ code }) => code),
    conditions: content.methods.flatMap(({ condition }) => condition ?? []),
    steps: content.steps
      .filter((step) => !isStepHidden(content, step))
      .map(({ goalKey, what, who, whoName, byDate, done }) => {
        const goal = goals.find(({ key }) => key === goalKey);
        return { what, who, whoName, byDate, done, goal: goal ? goalOf(goal) : null };
      }),
  };
}

/** A step of a goal that is not shown is not shown either: it would tell what the goal is. */
export function isStepHidden({ goals }: Pick<PlanContent, "goals">, step: PlanStep): boolean {
  return step.hidden || goals.some(({ key, hidden }) => hidden && key === step.goalKey);
}

function goalOf({ key, code, words, important, keepLevel }: PlanGoal): ClientGoal {
  return { key, code, words, important, keepLevel };
}

function factorOf({ key, code, words }: PlanFactor): ClientFactor {
  return { key, code, words };
}
