import type { Shape } from "../../shape";
import type { layout as fi } from "../fi/layout";

export const layout = {} satisfies Shape<typeof fi>;
