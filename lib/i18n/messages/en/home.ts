import type { Shape } from "../../shape";
import type { home as fi } from "../fi/home";

export const home = {} satisfies Shape<typeof fi>;
