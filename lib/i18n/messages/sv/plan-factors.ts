import type { Shape } from "../../shape";
import type { planFactors as fi } from "../fi/plan-factors";

export const planFactors = {} satisfies Shape<typeof fi>;
