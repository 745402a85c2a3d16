import type { Day } from "@/lib/dates";
import type { Problem } from "@/lib/plans/problems";
import type { EvaluationContent } from "./content";

/** What stops confirming an evaluation, by path; empty when nothing. */
export function evaluationProblems(
  evaluation: EvaluationContent,
  {
    today,
    planConfirmedOn,
    planGoals,
  }: { today: Day; planConfirmedOn: Day; planGoals: { timing: string }[] },
): Problem[] {
  const { day, goals, tookPart, nextDueDate } = evaluation;
  const problems: Problem[] = [];
  if (!day) problems.push({ path: "day", key: "dateMissing" });
  else if (day > today) problems.push({ path: "day", key: "dateInFuture" });
  else if (day < planConfirmedOn) problems.push({ path: "day", key: "dateBeforePlan" });
  if (!tookPart) problems.push({ path: "tookPart", key: "tookPartMissing" });
  // Goals that were agreed for later are not asked, so a plan with nothing else asks none.
  const isAsked = planGoals.some((goal) => goal.timing === "now");
  if (isAsked && goals.every((goal) => goal.rating === "notScored" && goal.reason.trim() === ""))
    problems.push({ path: "goals", key: "ratingMissing" });
  if (day && nextDueDate && nextDueDate <= day)
    problems.push({ path: "nextDueDate", key: "dateNotAfterEvaluation" });
  return problems;
}

/** What may stay open, but should be seen before confirming: counts, shown as a notice on the review. */
export type Notices = {
  goalsWithoutAnswer: string[];
  notScoredWithoutReason: string[];
  methodsUnknown: string[];
};

/**
 * Goals and planned methods that would be left without an answer. `marked` are the goals that were explicitly marked as
 * not scored; the others have simply not been touched. Goals planned for later are not asked.
 */
export function evaluationNotices(
  evaluation: EvaluationContent,
  plan: { goals: { key: string; timing: string }[]; methods: { code: string }[] },
  marked: ReadonlySet<string>,
): Notices {
  const answered = new Set(evaluation.methods.map((method) => method.code));
  const later = new Set(plan.goals.filter((goal) => goal.timing === "later").map((goal) => goal.key));
  const open = evaluation.goals.filter((goal) => goal.rating === "notScored" && goal.reason.trim() === "");
  return {
    goalsWithoutAnswer: open.filter(({ key }) => !marked.has(key) && !later.has(key)).map(({ key }) => key),
    notScoredWithoutReason: open.filter(({ key }) => marked.has(key)).map(({ key }) => key),
    methodsUnknown: plan.methods.filter(({ code }) => !answered.has(code)).map(({ code }) => code),
  };
}
