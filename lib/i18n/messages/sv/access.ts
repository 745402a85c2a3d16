import type { Shape } from "../../shape";
import type { access as fi } from "../fi/access";

export const access = {} satisfies Shape<typeof fi>;
