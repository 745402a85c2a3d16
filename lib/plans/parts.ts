/** The parts of a plan, in the order of a meeting; each is a page of this name. */
export const planParts = ["goals", "factors", "services", "methods", "summary"] as const;
export type PlanPart = (typeof planParts)[number];

const partOfList: Readonly<Record<string, PlanPart>> = {
  wish: "goals",
  goals: "goals",
  factors: "factors",
  services: "services",
  strengthsClient: "methods",
  strengthsWorker: "methods",
  methods: "methods",
  steps: "methods",
};

/** The part of a plan where a path is filled in. */
export function planPartOf(path: string): PlanPart {
  return partOfList[path.split(".")[0] ?? ""] ?? "summary";
}
