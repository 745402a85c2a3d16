import { useTranslations } from "next-intl";
import { ButtonLink } from "@/components/ui/button-link";
import type { ClientPage } from "@/lib/progress/queries/client-page";

type DraftLinksProps = Pick<ClientPage, "client" | "rows">;

/** The way back to what is open: a draft, a correction, an evaluation. */
export function DraftLinks({ client, rows }: DraftLinksProps) {
  const t = useTranslations("progress");
  const { draftPlanId, draftEvaluationId } = client;
  const isCorrection = rows.plans.some(({ id }) => id === draftPlanId);
  return (
    <>
      {draftPlanId && (
        <ButtonLink
          kind="primary"
          href={
            isCorrection
              ? `/clients/${client.id}/plans/${draftPlanId}/summary`
              : `/clients/${client.id}/plans/${draftPlanId}/goals`
          }
        >
          {t(isCorrection ? "continueCorrection" : "continuePlan")}
        </ButtonLink>
      )}
      {draftEvaluationId && (
        <ButtonLink kind="primary" href={`/clients/${client.id}/evaluations/${draftEvaluationId}`}>
          {t("continueEvaluation")}
        </ButtonLink>
      )}
    </>
  );
}
