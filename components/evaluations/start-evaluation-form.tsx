import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import type { ButtonKind } from "@/components/ui/button-look";
import { startEvaluationAction } from "@/lib/evaluations/actions";
import { formWords } from "@/lib/i18n/form-words";

/** The button that starts an evaluation of the client's plan in force. Why it could not start is said above it. */
export async function StartEvaluationForm({
  clientId,
  kind = "primary",
}: {
  clientId: string;
  kind?: ButtonKind;
}) {
  const [t, words] = await Promise.all([getTranslations("evaluations.start"), formWords()]);
  return (
    <ActionForm action={startEvaluationAction} words={words}>
      <HiddenField name="clientId" value={clientId} />
      <div>
        <SubmitButton kind={kind}>{t("button")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
