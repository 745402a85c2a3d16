import type { Shape } from "../../shape";
import type { planMethods as fi } from "../fi/plan-methods";

export const planMethods = {} satisfies Shape<typeof fi>;
