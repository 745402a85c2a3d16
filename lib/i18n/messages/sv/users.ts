import type { Shape } from "../../shape";
import type { users as fi } from "../fi/users";

export const users = {} satisfies Shape<typeof fi>;
