import { planContent } from "@/lib/plans/content";
import type { FieldValue } from "@/lib/saving/values";
import { evaluationContent } from "./content";

type Values = Record<string, FieldValue>;

/** The plan that these values say. */
export const planFrom = (values: Values) => planContent(new Map(Object.entries(values)));

/** The evaluation of a plan that these values say. */
export const evaluationFrom = (values: Values, plan: ReturnType<typeof planFrom>) =>
  evaluationContent(new Map(Object.entries(values)), plan, null);
