import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { openWithReasonAction } from "@/lib/clients/actions/client";
import type { ReasonAsked } from "@/lib/clients/queries/reason";
import { formWords } from "@/lib/i18n/form-words";

/** Asks why a colleague's client must be opened, and says what follows from it. */
export async function ReasonForm({ asked }: { asked: ReasonAsked }) {
  const [t, words] = await Promise.all([getTranslations("clients.reason"), formWords()]);
  const { responsible } = asked;
  return (
    <>
      <p className="mb-2 max-w-text">{t("lead")}</p>
      {responsible && (
        <p className="mb-4 max-w-text">
          {t("ask", { ...responsible, phone: responsible.phone.replaceAll(" ", "\u00a0") })}
        </p>
      )}
      <ActionForm action={openWithReasonAction} words={words}>
        <HiddenField name="clientId" value={asked.id} />
        <TextArea name="reason" label={t("field")} hint={t("hint")} autoComplete="off" maxLength={1000} />
        <div>
          <SubmitButton>{t("submit")}</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
