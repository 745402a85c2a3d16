import { type EvaluationPart, evaluationParts } from "@/lib/evaluations/parts";

/** The parts of an evaluation in the order of a meeting; each is a page of this name. */
export const evaluationSections = evaluationParts;
export type EvaluationSection = EvaluationPart;

/** The lists whose answers are counted. */
export const countedLists = ["goals", "methods", "services", "steps", "factors"] as const;
export type CountedList = (typeof countedLists)[number];
