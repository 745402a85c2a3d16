import { demoClear } from "./demo-clear";
import { exportVerb } from "./export";
import { importVerb } from "./import";
import { insightsVerb } from "./insights";
import { migrate } from "./migrate";
import { setupCode } from "./setup-code";
import type { Verb } from "./verb";

/** The verbs by name, in the order `--help` lists them. */
export const verbs = new Map<string, Verb>([
  ["migrate", migrate],
  ["setup-code", setupCode],
  ["import", importVerb],
  ["export", exportVerb],
  ["insights", insightsVerb],
  ["demo-clear", demoClear],
]);
