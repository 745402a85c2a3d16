import { migrate } from "./migrate";
import type { Verb } from "./verb";

/** The verbs by name, in the order `--help` lists them. */
export const verbs: Record<string, Verb | undefined> = { migrate };
