import type { Shape } from "../../shape";
import type { common as fi } from "../fi/common";

export const common = {} satisfies Shape<typeof fi>;
