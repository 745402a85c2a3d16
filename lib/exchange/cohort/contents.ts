import { type FactorRowCode, GOAL_CODES, isGoalCode } from "@/lib/avain/codes";
import type { EvaluationContent } from "@/lib/evaluations/content";
import { newId } from "@/lib/ids";
import { classOf, type Meeting, type PlanContent } from "@/lib/plans/content";
import { isHiddenByDefault } from "@/lib/plans/hidden";
import type { Effect, TookPart } from "@/lib/terms";
import type { CohortEvaluation, CohortGoal, CohortPlan } from "./schema";

/** What a plan of the study subset says, as a confirmed plan is kept; what the format has not is left open. */
export function planContentOf(plan: CohortPlan, dueDate: string): PlanContent {
  return {
    ...meeting(plan.tookPart),
    wish: "",
    strengthsClient: "",
    strengthsWorker: "",
    agreed: null,
    agreedReason: "",
    dueDate,
    goals: plan.goals.map(goalOf),
    factors: effectsOf(plan.factors).map(([code, effect]) => ({
      key: code,
      code,
      classCode: classOf(code) ?? null,
      words: "",
      effect,
      note: "",
      hidden: false,
    })),
    services: plan.services.map(({ list, number, provider = "", state = null }) => ({
      code: `${list}-${number}`,
      provider,
      state,
      stateReason: "",
      fromDate: null,
      toDate: null,
      hidden: false,
    })),
    methods: plan.methodsPlanned.map((code) => ({ code, note: "", condition: null })),
    steps: [],
  };
}

/** A plan as its evaluations knew it: with the goals that they scored and that a correction has taken out of it since. */
export function planKnownTo(evaluations: readonly CohortEvaluation[], plan: PlanContent): PlanContent {
  const planned = new Set(plan.goals.map(({ code }) => code));
  const gone = GOAL_CODES.filter(
    (code) => !planned.has(code) && evaluations.some(({ goals }) => goals[code] !== undefined),
  );
  return gone.length > 0 ? { ...plan, goals: [...plan.goals, ...gone.map(goalOf)] } : plan;
}

/** What an evaluation of the study subset says of its plan: a goal without a number is not scored, and nothing was said of it. */
export function evaluationContentOf(
  evaluation: CohortEvaluation,
  plan: PlanContent,
  nextDueDate: string,
): EvaluationContent {
  const { on, tookPart, goals, methodsUsed, methodsNotUsed, factors } = evaluation;
  const mark = (used: boolean) => (code: string) => ({ code, used, note: "" });
  return {
    ...meeting(tookPart),
    day: on,
    nextDueDate,
    notes: "",
    goals: plan.goals.map(({ key, code }) => {
      const score = isGoalCode(code) ? (goals[code] ?? null) : null;
      const isScored = score !== null;
      return {
        key,
        code,
        rating: isScored ? "scored" : "notScored",
        score,
        clientScore: null,
        workerScore: null,
        reason: "",
        outcome: null,
        answered: isScored,
      };
    }),
    methods: [...methodsUsed.map(mark(true)), ...methodsNotUsed.map(mark(false))],
    services: [],
    steps: [],
    factors: effectsOf(factors).map(([code, effect]) => ({ key: code, code, effect, note: "" })),
  };
}

function meeting(tookPart: TookPart): Meeting {
  return {
    tookPart,
    how: null,
    others: [],
    othersWords: "",
    interpreterLanguage: "",
    meetingDate: null,
    meetingTime: "",
    meetingPlace: "",
  };
}

function goalOf(goal: CohortGoal): PlanContent["goals"][number] {
  const { code = null, words = "", when = "now" } = typeof goal === "string" ? { code: goal } : goal;
  const key = code ?? `own-${newId().replaceAll("-", "")}`;
  const hidden = isHiddenByDefault(key);
  return { key, code, words, timing: when, important: false, keepLevel: false, hidden };
}

function effectsOf(factors: Partial<Record<FactorRowCode, Effect>>): [FactorRowCode, Effect][] {
  return Object.entries(factors) as [FactorRowCode, Effect][];
}
