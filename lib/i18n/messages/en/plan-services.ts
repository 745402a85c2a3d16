import type { Shape } from "../../shape";
import type { planServices as fi } from "../fi/plan-services";

export const planServices = {} satisfies Shape<typeof fi>;
