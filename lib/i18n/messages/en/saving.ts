import type { Shape } from "../../shape";
import type { saving as fi } from "../fi/saving";

export const saving = {} satisfies Shape<typeof fi>;
