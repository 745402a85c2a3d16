import type { Shape } from "../../shape";
import type { live as fi } from "../fi/live";

export const live = {
  inPart: "{name} is in the part {part}.",
  inPlan: "{name} is in this plan, too.",
  inEvaluation: "{name} is in this evaluation, too.",
} satisfies Shape<typeof fi>;
