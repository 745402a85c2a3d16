import type { Shape } from "../../shape";
import type { live as fi } from "../fi/live";

export const live = {
  inPart: "{name} är i delen {part}.",
  inPlan: "{name} är också i den här planen.",
  inEvaluation: "{name} är också i den här utvärderingen.",
  clientSees: "Klienten ser nu: {part}.",
} satisfies Shape<typeof fi>;
