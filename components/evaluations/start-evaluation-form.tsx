import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import type { ButtonKind } from "@/components/ui/button-look";
import { startEvaluationAction } from "@/lib/evaluations/actions";
import { formWords } from "@/lib/i18n/form-words";

/**
 * The buttons that start an evaluation of the client's plan in force. Most are made together, and one press says that
 * too. Why it could not start is said above them.
 */
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
      <div className="flex flex-wrap gap-2">
        <SubmitButton kind={kind} name="tookPart" value="together">
          {t("together")}
        </SubmitButton>
        <SubmitButton kind="secondary">{t("button")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
