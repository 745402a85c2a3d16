import type { Route } from "next";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/button-link";
import type { OpenedClient } from "@/lib/clients/queries/open";
import type { ProgressRows } from "@/lib/progress/rows";

type DocumentLinksProps = {
  client: Pick<OpenedClient, "id" | "currentPlanId" | "draftPlanId" | "draftEvaluationId">;
  rows: Pick<ProgressRows, "plans" | "evaluations">;
  /** Starts an evaluation; shown while one can be started. */
  startEvaluation: ReactNode;
};

/** What can be done next: on with what is open, a new evaluation or a new plan. Correcting starts from the document. */
export function DocumentLinks({ client, rows, startEvaluation }: DocumentLinksProps) {
  const t = useTranslations("progress.acts");
  const base = `/clients/${client.id}`;
  const { currentPlanId, draftPlanId, draftEvaluationId } = client;
  const isCorrecting = rows.plans.some(({ id }) => id === draftPlanId);
  const isReevaluating = rows.evaluations.some(({ id }) => id === draftEvaluationId);
  const canEvaluate = currentPlanId !== null && draftEvaluationId === null && !isCorrecting;
  const isOpen = draftPlanId !== null || draftEvaluationId !== null;
  return (
    <>
      {draftEvaluationId && (
        <ButtonLink
          kind="primary"
          href={`${base}/evaluations/${draftEvaluationId}/${isReevaluating ? "review" : "goals"}` as Route}
        >
          {t(isReevaluating ? "continueEvaluationCorrection" : "continueEvaluation")}
        </ButtonLink>
      )}
      {draftPlanId && (
        <ButtonLink
          kind="primary"
          href={`${base}/plans/${draftPlanId}/${isCorrecting ? "summary" : "goals"}` as Route}
        >
          {t(isCorrecting ? "continueCorrection" : "continuePlan")}
        </ButtonLink>
      )}
      {canEvaluate && startEvaluation}
      {!draftPlanId && (
        <ButtonLink
          kind={isOpen || canEvaluate ? "secondary" : "primary"}
          href={`${base}/plans/new` as Route}
        >
          {t("newPlan")}
        </ButtonLink>
      )}
    </>
  );
}
