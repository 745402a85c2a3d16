import type { Shape } from "../../shape";
import type { clients as fi } from "../fi/clients";

export const clients = {} satisfies Shape<typeof fi>;
