/** The parts of an evaluation, in the order of a meeting; each is a page of this name. */
export const evaluationParts = ["goals", "methods", "services", "factors", "review"] as const;
export type EvaluationPart = (typeof evaluationParts)[number];

const partOfList: Readonly<Record<string, EvaluationPart>> = {
  goals: "goals",
  methods: "methods",
  services: "services",
  steps: "services",
  factors: "factors",
};

/** The part of an evaluation where a path is filled in. */
export function evaluationPartOf(path: string): EvaluationPart {
  return partOfList[path.split(".")[0] ?? ""] ?? "review";
}
