import type { Shape } from "../../shape";
import type { dates as fi } from "../fi/dates";

export const dates = {} satisfies Shape<typeof fi>;
