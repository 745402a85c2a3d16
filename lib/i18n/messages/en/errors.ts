import type { Shape } from "../../shape";
import type { errors as fi } from "../fi/errors";

export const errors = {} satisfies Shape<typeof fi>;
