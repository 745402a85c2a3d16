import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { takeBackHandOverAction } from "@/lib/hand-over/actions";
import { formWords } from "@/lib/i18n/form-words";

/** Takes one mark back. */
export async function TakeBackForm({ handOverId, of }: { handOverId: string; of: string }) {
  const [t, words] = await Promise.all([getTranslations("handOver.history"), formWords()]);
  return (
    <ActionForm action={takeBackHandOverAction} words={words}>
      <HiddenField name="handOverId" value={handOverId} />
      <SubmitButton kind="quiet">
        {t("takeBack")}
        <VisuallyHidden> {of}</VisuallyHidden>
      </SubmitButton>
    </ActionForm>
  );
}
