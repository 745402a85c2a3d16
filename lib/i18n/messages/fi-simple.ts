import { paper } from "./fi-simple/paper";
import { summary } from "./fi-simple/summary";

/**
 * What a client reads, in easy Finnish: each file says which part of its namespace clients read, and that part is whole.
 * The rest is as in Finnish.
 */
export const fiSimple = { paper, summary } as const;
