import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { correctEvaluationAction } from "@/lib/evaluations/actions";
import { formWords } from "@/lib/i18n/form-words";
import { asLocale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";

/** Asks why a confirmed evaluation is corrected, and opens it. */
export async function CorrectEvaluationForm({ evaluationId, href }: { evaluationId: string; href: string }) {
  const [t, common, words] = await Promise.all([
    getTranslations("evaluations.correct"),
    getTranslations("common"),
    formWords(),
  ]);
  const { problems } = messagesOf(asLocale(await getLocale())).evaluations;
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <ActionForm
        action={correctEvaluationAction}
        words={{ ...words, errors: { ...words.errors, ...problems } }}
      >
        <HiddenField name="evaluationId" value={evaluationId} />
        <TextArea name="reason" label={t("reason")} hint={t("reasonHint")} />
        <div className="flex flex-wrap gap-3">
          <SubmitButton>{t("button")}</SubmitButton>
          <ButtonLink href={href as Route} kind="quiet">
            {common("cancel")}
          </ButtonLink>
        </div>
      </ActionForm>
    </>
  );
}
