import { type Effect, effects } from "@/lib/terms";

/** Which marks of facts a column of a table counts. A number and the list behind it take the same. */
export const usedMarks: readonly string[] = ["plannedUsed", "usedNotPlanned"];
export const plannedMarks: readonly string[] = ["plannedUsed", "plannedNotUsed", "unknown"];

const atEvaluation = (effect: Effect) => [
  `evaluation${effect}`,
  ...effects.map((from) => `evaluation${effect}from${from}`),
];
const way = (goes: (from: Effect, to: Effect) => boolean) =>
  effects.flatMap((from) => effects.flatMap((to) => (goes(from, to) ? [`evaluation${to}from${from}`] : [])));

/** The columns of factors; `both` is those rated in the plan and at the evaluation. */
export const factorMarks = {
  atPlan1: ["plan1"],
  atPlan2: ["plan2"],
  atPlan3: ["plan3"],
  atEvaluation1: atEvaluation(1),
  atEvaluation2: atEvaluation(2),
  atEvaluation3: atEvaluation(3),
  both: way(() => true),
  better: way((from, to) => to > from),
  same: way((from, to) => to === from),
  worse: way((from, to) => to < from),
} satisfies Record<string, readonly string[]>;
