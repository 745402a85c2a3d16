import type { Verdict } from "./change";
import type { GoalGroups } from "./goals";
import { lastPlan, lastPlanEvaluations } from "./last-plan";
import type { ProgressRows } from "./rows";

export type HeadlineKind = "noPlan" | "noGoals" | "noEvaluation" | "oneEvaluation" | "several";

/** The numbers of the headline sentence; a type, so that it fits a message's arguments. */
export type Headline = {
  kind: HeadlineKind;
  goals: number;
  later: number;
  evaluations: number;
  /** Goals with an agreed score: after one evaluation, a place on the scale. */
  placed: number;
  reached: number;
  noLongerTopical: number;
} & Record<Verdict, number>;

/**
 * The headline, counted from the same rows as the table draws. Pass only the rows that are shown: what is printed
 * leaves the hidden ones out, and its headline must not tell that there were more.
 */
export function headlineOf(
  groups: Pick<GoalGroups, "current" | "later">,
  rows: Pick<ProgressRows, "plans" | "evaluations">,
): Headline {
  const { current } = groups;
  const evaluations = lastPlanEvaluations(rows).length;
  const count = (verdict: Verdict) => current.filter((row) => row.verdict === verdict).length;
  return {
    kind: kindOf(lastPlan(rows) !== undefined, current.length, evaluations),
    goals: current.length,
    later: groups.later.length,
    evaluations,
    placed: current.filter((row) => row.now).length,
    reached: current.filter((row) => row.outcome === "reached").length,
    noLongerTopical: current.filter((row) => row.outcome === "noLongerTopical").length,
    closer: count("closer"),
    same: count("same"),
    further: count("further"),
    kept: count("kept"),
    unknown: count("unknown"),
  };
}

function kindOf(hasPlan: boolean, goals: number, evaluations: number): HeadlineKind {
  if (!hasPlan) return "noPlan";
  if (goals === 0) return "noGoals";
  if (evaluations === 0) return "noEvaluation";
  return evaluations === 1 ? "oneEvaluation" : "several";
}
