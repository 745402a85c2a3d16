import type { Shape } from "../shape";
import type { fi } from "./fi";

type Facing = {
  paper: Pick<typeof fi.paper, "sheet" | "plan" | "evaluation">;
};
type Some<T> = { readonly [K in keyof T]?: T[K] extends string ? string : Some<T[K]> };

/** What a client reads, in easy Finnish; the rest of a namespace is as in Finnish. */
export const fiSimple = {} satisfies Some<Shape<Facing>>;
