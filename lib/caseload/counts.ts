import { type ClientFilters, defaultFilters } from "@/lib/clients/filters";

export const caseloadCounts = [
  "late",
  "soon",
  "withoutPlan",
  "oldDraft",
  "untouched",
  "lateStep",
  "queued",
  "message",
  "workerAway",
  "withoutWorker",
] as const;
export type CaseloadCountName = (typeof caseloadCounts)[number];

const narrowed: Readonly<Record<CaseloadCountName, Partial<ClientFilters>>> = {
  late: { due: "late" },
  soon: { due: "soon" },
  withoutPlan: { withoutPlan: true },
  oldDraft: { waiting: "old-draft" },
  untouched: { waiting: "untouched" },
  lateStep: { waiting: "late-step" },
  queued: { waiting: "queued" },
  message: { waiting: "message" },
  workerAway: { responsible: "away" },
  withoutWorker: { responsible: "none" },
};

/** The filters of the list that a number counts and opens; of one team, or of all the lead's. */
export function filtersOf(name: CaseloadCountName, team: string | undefined): ClientFilters {
  return { ...defaultFilters("lead"), ...narrowed[name], team };
}
