import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { TextField } from "@/components/form/text-field";
import { Notice } from "@/components/ui/notice";
import { formWords } from "@/lib/i18n/form-words";
import { giveSiteFeedbackAction } from "@/lib/site-feedback/actions";
import { siteFeedbackKinds } from "@/lib/terms";

/** Saying something of the site, for anyone. */
export async function SiteFeedbackForm() {
  const [t, words] = await Promise.all([getTranslations("site.give"), formWords()]);
  return (
    <ActionForm action={giveSiteFeedbackAction} words={words}>
      <RadioGroup
        name="kind"
        legend={t("kind")}
        options={siteFeedbackKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <Notice kind="caution">{t("warning")}</Notice>
      <TextArea name="words" label={t("words")} hint={t("wordsHint")} rows={5} maxLength={4000} />
      <TextField name="replyTo" label={t("replyTo")} optional autoComplete="off" maxLength={200} />
      <div>
        <SubmitButton>{t("send")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
