import { GOAL_CLASS_CODES, type GoalClassCode } from "@/lib/avain/codes";
import { goalByCode } from "@/lib/avain/edition";
import type { GoalOutcome } from "@/lib/terms";
import { type Verdict, verdictOf } from "./change";
import { type GoalPoint, goalPoint, isScore, type ScorePoint } from "./goal-points";
import { lastPlan } from "./last-plan";
import type { EvaluationRow, GoalInPlan, GoalRatingRow, PlanRow, ProgressRows } from "./rows";

/** One goal of a client over all plans it has been in. */
export type GoalRow = {
  /** The code, or the row's own key for a goal in own words: the same in a later plan continues this row. */
  id: string;
  code: string | null;
  words: string;
  classCode: GoalClassCode | "own";
  important: boolean;
  keepLevel: boolean;
  /** Marked "not shown, not printed". */
  hidden: boolean;
  /** What was last said of it; null when nothing has been said. */
  outcome: GoalOutcome | null;
  /** Every evaluation of it, in time order, over all plans. */
  points: GoalPoint[];
  /** First and latest agreed score in the goal's latest plan. */
  first: ScorePoint | undefined;
  now: ScorePoint | undefined;
  /** The latest evaluation of it in that plan, when it gave no agreed number. */
  gap: Exclude<GoalPoint, ScorePoint> | undefined;
  /** Points between first and now; undefined while there is no change to speak of. */
  difference: number | undefined;
  verdict: Verdict;
};

export type GoalGroups = {
  /** Goals of the last plan: those that go on by class, then those that ended. */
  current: GoalRow[];
  /** Goals of the last plan agreed for later, and not answered since. */
  later: GoalRow[];
  /** Goals that the last plan no longer has: of earlier plans, or taken out by a correction. */
  earlier: GoalRow[];
};

/** All goals of a client, each once, with its points and its change within its latest plan. */
export function goalGroups(rows: ProgressRows): GoalGroups {
  const plan = lastPlan(rows);
  const groups: GoalGroups = { current: [], later: [], earlier: [] };
  for (const [id, inPlans] of byIdentity(rows)) {
    const latest = inPlans.at(-1);
    if (!latest) continue;
    const row = goalRow(id, latest, inPlans, rows);
    if (!plan || latest.planId !== plan.id || latest.removed) groups.earlier.push(row);
    else if (latest.timing === "later" && !isAnswered(row, plan)) groups.later.push(row);
    else groups.current.push(row);
  }
  groups.current = [
    ...groups.current.filter((row) => !hasEnded(row)),
    ...groups.current.filter((row) => hasEnded(row)),
  ];
  return groups;
}

/** Whether a plan's evaluations said anything of a goal, if only that there was no agreement. */
function isAnswered({ points }: GoalRow, plan: PlanRow): boolean {
  return points.some(({ planId, kind }) => planId === plan.id && kind !== "notScored");
}

/** Reached, or no longer topical. */
export function hasEnded({ outcome }: Pick<GoalRow, "outcome">): boolean {
  return outcome === "reached" || outcome === "noLongerTopical";
}

function goalRow(id: string, latest: GoalInPlan, inPlans: GoalInPlan[], rows: ProgressRows): GoalRow {
  const evaluated = inPlans.flatMap((goal) => evaluationsOf(goal, rows));
  const points = evaluated.map(({ evaluation, rating }) => goalPoint(evaluation, rating));
  const inLatest = points.filter((point) => point.planId === latest.planId);
  const scores = inLatest.filter(isScore);
  const first = scores[0];
  const now = scores.at(-1);
  const last = inLatest.at(-1);
  const gap = last && !isScore(last) ? last : undefined;
  // One score is a place on the scale; and a latest evaluation without a number leaves today's place open.
  const isChange = first !== undefined && now !== undefined && first !== now && !gap;
  return {
    id,
    code: latest.code,
    words: latest.words,
    classCode: classOf(latest.code),
    important: latest.important,
    keepLevel: latest.keepLevel,
    hidden: latest.hidden,
    outcome:
      evaluated
        .filter(({ evaluation }) => evaluation.planId === latest.planId)
        .findLast(({ rating }) => rating.outcome)?.rating.outcome ?? null,
    points,
    first,
    now,
    gap,
    difference: isChange ? now.score - first.score : undefined,
    verdict: isChange ? verdictOf(first.score, now.score, latest.keepLevel) : "unknown",
  };
}

type Evaluated = { evaluation: EvaluationRow; rating: GoalRatingRow };

/**
 * The evaluations of a goal in one plan. An evaluation has a row for every goal that was in the plan then, also for
 * those nobody was asked about: agreed for later, or ended before. Such a row says nothing, and is no gap.
 */
function evaluationsOf(goal: GoalInPlan, { evaluations, ratings }: ProgressRows): Evaluated[] {
  const all = evaluations
    .filter((evaluation) => evaluation.planId === goal.planId)
    .flatMap((evaluation) => {
      const rating = ratings.find((row) => row.evaluationId === evaluation.id && row.key === goal.key);
      return rating ? [{ evaluation, rating }] : [];
    });
  let isAsked = goal.timing === "now";
  return all.filter(({ rating }) => {
    const saysSomething = isAsked || rating.rating !== "notScored" || rating.reason !== "";
    if (rating.outcome) isAsked = !hasEnded(rating);
    return saysSomething;
  });
}

/** Goals by identity, in the order of the catalogue's classes and, inside a class, of the latest plan. */
function byIdentity({ plans, goals }: ProgressRows): [string, GoalInPlan[]][] {
  const found = new Map<string, GoalInPlan[]>();
  for (const plan of plans) {
    for (const goal of goals.filter(({ planId }) => planId === plan.id)) {
      const id = goal.code ?? goal.key;
      found.set(id, [...(found.get(id) ?? []), goal]);
    }
  }
  const place = (inPlans: GoalInPlan[]) => {
    const latest = inPlans.at(-1);
    const classPlace = GOAL_CLASS_CODES.findIndex((code) => code === classOf(latest?.code ?? null));
    return [classPlace === -1 ? GOAL_CLASS_CODES.length : classPlace, latest?.position ?? 0] as const;
  };
  return [...found].sort(([, a], [, b]) => {
    const [classA, positionA] = place(a);
    const [classB, positionB] = place(b);
    return classA - classB || positionA - positionB;
  });
}

function classOf(code: string | null): GoalClassCode | "own" {
  return (code === null ? undefined : goalByCode(code)?.class) ?? "own";
}
