import type { Shape } from "../../shape";
import type { evaluations as fi } from "../fi/evaluations";

export const evaluations = {} satisfies Shape<typeof fi>;
