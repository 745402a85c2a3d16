import type { Ground } from "@/lib/clients/policy";

/** Why somebody may, as the log has it. */
export const grounds = [
  "responsible",
  "coWorker",
  "substitute",
  "lead",
  "reason",
] as const satisfies readonly Ground[];
export type LogGround = (typeof grounds)[number];
