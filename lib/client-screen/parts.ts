import type { evaluationParts } from "@/lib/evaluations/parts";
import type { planParts } from "@/lib/plans/parts";
import type { DocumentKind } from "@/lib/terms";

type Parts = Readonly<Record<string, readonly string[] | "all">>;

/** What the client sees of a plan while the worker is in one of its parts, by the keys of the client's paper. */
const ofPlan: Parts = {
  goals: ["wish", "goals", "later"],
  factors: ["helps", "hinders"],
  services: ["services"],
  methods: ["steps", "conditions", "methods", "strengths"],
  summary: "all",
} satisfies Record<(typeof planParts)[number], readonly string[] | "all">;

const ofEvaluation: Parts = {
  goals: ["goals"],
  methods: ["methods"],
  services: ["services", "steps"],
  factors: ["helps", "hinders"],
  review: "all",
} satisfies Record<(typeof evaluationParts)[number], readonly string[] | "all">;

/** Where a screen begins when nobody knows where its worker is. */
export const firstPart = "goals";

/** Whether the worker is in a part that the client sees; on other pages the screen stays where it was. */
export function isScreenPart(kind: DocumentKind, part: string | null | undefined): part is string {
  return part != null && Object.hasOwn(kind === "plan" ? ofPlan : ofEvaluation, part);
}

/** Whether something of the client's paper belongs to a part. */
export function isInPart(kind: DocumentKind, part: string, key: string): boolean {
  const keys = (kind === "plan" ? ofPlan : ofEvaluation)[part];
  return keys === "all" || keys?.includes(key) === true;
}
