import type { Shape } from "../../shape";
import type { plans as fi } from "../fi/plans";

export const plans = {} satisfies Shape<typeof fi>;
