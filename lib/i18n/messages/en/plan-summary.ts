import type { Shape } from "../../shape";
import type { planSummary as fi } from "../fi/plan-summary";

export const planSummary = {} satisfies Shape<typeof fi>;
