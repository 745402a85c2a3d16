import type { Shape } from "../../shape";
import type { live as fi } from "../fi/live";

export const live = {
  inPart: "{name} is in the part {part}.",
  inPlan: "{name} is in this plan, too.",
  inEvaluation: "{name} is in this evaluation, too.",
  clientSees: "The client sees now: {part}.",
} satisfies Shape<typeof fi>;
