import type { Day } from "@/lib/dates";
import type { Agreement, TookPart } from "@/lib/terms";
import type { MeetingFacts, ProgressRows, RevisionRow } from "./rows";

/** One thing that happened, with the plan it belongs to. */
export type TimelineEntry = { id: string; day: Day; documentId: string } & (
  | ({
      kind: "plan";
      tookPart: TookPart | null;
      agreed: Agreement | null;
      agreedReason: string;
    } & MeetingFacts)
  | ({ kind: "evaluation"; tookPart: TookPart | null } & MeetingFacts)
  | { kind: "planCorrected" | "evaluationCorrected"; byName: string; reason: string }
  | { kind: "planClosed"; reason: string; isReplaced: boolean }
);

/** Plans, evaluations, corrections and closings, the newest first. */
export function timelineOf(rows: ProgressRows): TimelineEntry[] {
  const firstOf = (documentId: string) =>
    rows.revisions.find((row) => row.documentId === documentId && row.revision === 1)?.day;
  const plans = rows.plans.flatMap((plan): TimelineEntry[] => {
    const { tookPart, agreed, agreedReason, how, others } = plan;
    const day = firstOf(plan.id) ?? plan.confirmedOn;
    return [
      ...(day
        ? [
            {
              ...at(plan.id, "plan", day),
              kind: "plan" as const,
              tookPart,
              agreed,
              agreedReason,
              how,
              others,
            },
          ]
        : []),
      ...corrections(rows.revisions, plan.id, "planCorrected"),
      ...(plan.closedOn
        ? [
            {
              ...at(plan.id, "closed", plan.closedOn),
              kind: "planClosed" as const,
              reason: plan.closeReason,
              isReplaced: plan.replacedById !== null,
            },
          ]
        : []),
    ];
  });
  const evaluations = rows.evaluations.flatMap((evaluation): TimelineEntry[] => {
    const { tookPart, how, others } = evaluation;
    return [
      { ...at(evaluation.id, "evaluation", evaluation.day), kind: "evaluation", tookPart, how, others },
      ...corrections(rows.revisions, evaluation.id, "evaluationCorrected"),
    ];
  });
  // Sorting is stable: on one day a later document stands above an earlier one.
  return [...plans, ...evaluations].reverse().sort((a, b) => b.day.localeCompare(a.day));
}

function at(documentId: string, mark: string, day: Day) {
  return { id: `${documentId}-${mark}`, documentId, day };
}

function corrections(
  revisions: readonly RevisionRow[],
  documentId: string,
  kind: "planCorrected" | "evaluationCorrected",
): TimelineEntry[] {
  return revisions
    .filter((row) => row.documentId === documentId && row.revision > 1)
    .map(({ revision, day, byName, reason }) => ({
      ...at(documentId, `${revision}`, day),
      kind,
      byName,
      reason,
    }));
}
