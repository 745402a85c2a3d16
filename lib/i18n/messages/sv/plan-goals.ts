import type { Shape } from "../../shape";
import type { planGoals as fi } from "../fi/plan-goals";

export const planGoals = {} satisfies Shape<typeof fi>;
