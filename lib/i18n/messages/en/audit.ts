import type { Shape } from "../../shape";
import type { audit as fi } from "../fi/audit";

export const audit = {} satisfies Shape<typeof fi>;
