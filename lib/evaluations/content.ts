import { isFactorRowCode, isGoalCode } from "@/lib/avain/codes";
import { isLocalFactorCode } from "@/lib/avain/local-factors";
import { inOfficialOrder } from "@/lib/avain/order";
import { type Meeting, meetingOf, type PlanContent } from "@/lib/plans/content";
import { type FieldMap, type Reader, reader, rowsOf } from "@/lib/saving/rows";
import type { Effect, GoalOutcome, GoalRating, ServiceState } from "@/lib/terms";

/** An evaluation as it is read, confirmed and kept in a revision: a row for every goal of the plan. */
export type EvaluationContent = Meeting & {
  day: string | null;
  nextDueDate: string | null;
  notes: string;
  goals: EvaluatedGoal[];
  methods: MethodMark[];
  services: EvaluatedService[];
  steps: EvaluatedStep[];
  factors: EvaluatedFactor[];
};

export type EvaluatedGoal = {
  key: string;
  code: string | null;
  rating: GoalRating;
  /** 0–100 when the rating is "scored", otherwise null: not scored is not 0. */
  score: number | null;
  clientScore: number | null;
  workerScore: number | null;
  reason: string;
  /** What was last said of it: an evaluation that is not asked of a goal that ended leaves it ended. */
  outcome: GoalOutcome | null;
  /** Whether anything was said of it this time, if only that it is not scored now. */
  answered: boolean;
};
export type MethodMark = { code: string; used: boolean; note: string };
export type EvaluatedService = { code: string; state: ServiceState | null; stateReason: string };
export type EvaluatedStep = { key: string; done: boolean; byDate: string | null };
export type EvaluatedFactor = { key: string; code: string | null; effect: Effect | null; note: string };

/**
 * The evaluation that a working copy says of its plan: pure, total. A step that nobody touched is as the evaluation
 * before left it, or as it was planned; a goal that ended stays ended until something is said of it again.
 */
export function evaluationContent(
  fields: FieldMap,
  plan: PlanContent,
  earlier: EvaluationContent | null,
): EvaluationContent {
  const own = reader(fields);
  const ended = new Map(earlier?.goals.filter(hasEnded).map(({ key, outcome }) => [key, outcome]));
  const before = new Map(earlier?.steps.map((step) => [step.key, step]));
  return {
    ...meetingOf(fields),
    day: own.word("day"),
    nextDueDate: own.word("nextDueDate"),
    notes: own.text("notes"),
    goals: plan.goals.map(({ key }) => goalOf(key, reader(fields, `goals.${key}.`), ended.get(key) ?? null)),
    methods: inOfficialOrder(
      "methods",
      rowsOf(fields, "methods").flatMap(({ key, get }) => {
        const used = get.answer("used");
        return used === null ? [] : [{ code: key, used, note: get.text("note") }];
      }),
    ),
    services: inOfficialOrder(
      "services",
      rowsOf(fields, "services")
        .map(({ key, get }) => ({
          code: key,
          state: get.word<ServiceState>("state"),
          stateReason: get.text("stateReason"),
        }))
        .filter((service) => service.state !== null),
    ),
    steps: plan.steps.map((planned) => {
      const { key, done, byDate } = before.get(planned.key) ?? planned;
      const get = reader(fields, `steps.${key}.`);
      return { key, done: get.answer("done") ?? done, byDate: get.word<string>("byDate") ?? byDate };
    }),
    factors: inOfficialOrder(
      "factors",
      rowsOf(fields, "factors")
        .map(({ key, get }) => ({
          key,
          code: isFactorRowCode(key) || isLocalFactorCode(key) ? key : null,
          effect: get.number("effect") as Effect | null,
          note: get.text("note"),
        }))
        .filter((factor) => factor.effect !== null || factor.note !== ""),
    ),
  };
}

/** Whether a goal was reached, or is no longer topical: it is not asked of again. */
export function hasEnded({ outcome }: Pick<EvaluatedGoal, "outcome">): boolean {
  return outcome === "reached" || outcome === "noLongerTopical";
}

/** Whether anything was said of a goal. Evaluations confirmed before this was kept tell it by what they hold. */
export function isAnswered(goal: EvaluatedGoal): boolean {
  const { answered = goal.rating !== "notScored" || goal.reason.trim() !== "" || goal.outcome !== null } =
    goal;
  return answered;
}

function goalOf(key: string, get: Reader, ended: GoalOutcome | null): EvaluatedGoal {
  const marked = get.word<"noAgreement" | "notScored">("rating");
  const given = get.number("score");
  const rating: GoalRating = marked ?? (given === null ? "notScored" : "scored");
  const [clientScore, workerScore] = [get.number("clientScore"), get.number("workerScore")];
  const reason = get.text("reason");
  const outcome = get.word<GoalOutcome>("outcome");
  const said = [marked, given, clientScore, workerScore, outcome].some((value) => value !== null);
  const answered = said || reason.trim() !== "";
  return {
    key,
    code: isGoalCode(key) ? key : null,
    rating,
    score: rating === "scored" ? given : null,
    clientScore,
    workerScore,
    reason,
    outcome: answered ? outcome : ended,
    answered,
  };
}
