import type { Day } from "@/lib/dates";
import type { Problem } from "@/lib/plans/problems";
import type { Asked } from "./asked";
import { type EvaluationContent, hasEnded } from "./content";

/** What stops confirming an evaluation, by path; empty when nothing. */
export function evaluationProblems(
  evaluation: EvaluationContent,
  { today, planConfirmedOn, asked }: { today: Day; planConfirmedOn: Day; asked: Pick<Asked, "goals"> },
): Problem[] {
  const { day, goals, tookPart, nextDueDate } = evaluation;
  const problems: Problem[] = [];
  if (!day) problems.push({ path: "day", key: "dateMissing" });
  else if (day > today) problems.push({ path: "day", key: "dateInFuture" });
  else if (day < planConfirmedOn) problems.push({ path: "day", key: "dateBeforePlan" });
  if (!tookPart) problems.push({ path: "tookPart", key: "tookPartMissing" });
  // Goals that were agreed for later or that ended are not asked, so a plan with nothing else asks none.
  if (
    asked.goals.length > 0 &&
    goals.every((goal) => goal.rating === "notScored" && goal.reason.trim() === "")
  )
    problems.push({ path: "goals", key: "ratingMissing" });
  if (day && nextDueDate && nextDueDate <= day)
    problems.push({ path: "nextDueDate", key: "dateNotAfterEvaluation" });
  if (day && evaluation.meetingDate && evaluation.meetingDate < day)
    problems.push({ path: "meetingDate", key: "meetingBeforeEvaluation" });
  return problems;
}

/** What may stay open, but should be seen before confirming: counts, shown as a notice on the review. */
export type Notices = {
  goalsWithoutAnswer: string[];
  notScoredWithoutReason: string[];
  methodsUnknown: string[];
};

/** Goals and planned methods that were asked of and would be left without an answer. */
export function evaluationNotices(
  evaluation: EvaluationContent,
  asked: Pick<Asked, "goals" | "methods">,
): Notices {
  const answered = new Set(evaluation.methods.map((method) => method.code));
  const askedGoals = new Set(asked.goals.map(({ key }) => key));
  const open = evaluation.goals.filter((goal) => goal.rating === "notScored" && goal.reason.trim() === "");
  return {
    goalsWithoutAnswer: open
      .filter((goal) => !goal.answered && askedGoals.has(goal.key))
      .map(({ key }) => key),
    // A goal that ended needs no number and no reason for it.
    notScoredWithoutReason: open.filter((goal) => goal.answered && !hasEnded(goal)).map(({ key }) => key),
    methodsUnknown: asked.methods.filter((code) => !answered.has(code)),
  };
}
