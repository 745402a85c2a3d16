import type { Shape } from "../../shape";
import type { progress as fi } from "../fi/progress";

export const progress = {} satisfies Shape<typeof fi>;
