import type { Route } from "next";
import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { discardEvaluationAction } from "@/lib/evaluations/actions";
import { formWords } from "@/lib/i18n/form-words";

type DiscardEvaluationFormProps = { evaluationId: string; isCorrection: boolean; href: string };

/** Asks before a draft or a correction is put away. */
export async function DiscardEvaluationForm({
  evaluationId,
  isCorrection,
  href,
}: DiscardEvaluationFormProps) {
  const [t, words] = await Promise.all([getTranslations("evaluations.discard"), formWords()]);
  return (
    <>
      <PageHeader
        title={t(isCorrection ? "correctionTitle" : "draftTitle")}
        lead={t(isCorrection ? "correctionLead" : "draftLead")}
      />
      <ActionForm action={discardEvaluationAction} words={words}>
        <HiddenField name="evaluationId" value={evaluationId} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton kind="danger">{t(isCorrection ? "correctionButton" : "draftButton")}</SubmitButton>
          <ButtonLink href={`${href}/review` as Route} kind="quiet">
            {t(isCorrection ? "correctionBack" : "draftBack")}
          </ButtonLink>
        </div>
      </ActionForm>
    </>
  );
}
