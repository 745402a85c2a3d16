import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioGroup } from "@/components/form/radio-group";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Notice } from "@/components/ui/notice";
import { giveFeedbackAction } from "@/lib/feedback/actions";
import { itemsOf } from "@/lib/feedback/items";
import { formWords } from "@/lib/i18n/form-words";
import { type ListName, listFeedbackKinds } from "@/lib/terms";

/** Saying what a list lacks or what in it is unclear. */
export async function FeedbackForm({ list }: { list: ListName }) {
  const [t, words, locale] = await Promise.all([getTranslations("listFeedback"), formWords(), getLocale()]);
  return (
    <ActionForm action={giveFeedbackAction} words={words}>
      <HiddenField name="list" value={list} />
      <RadioGroup
        name="kind"
        legend={t("kind")}
        options={listFeedbackKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
      />
      <SelectField
        name="code"
        label={t("item")}
        hint={t("itemHint")}
        empty={t("noItem")}
        optional
        options={itemsOf(list)
          .filter(({ retiredOn }) => !retiredOn)
          .map(({ code, name }) => ({ value: code, label: name[locale] }))}
      />
      <Notice kind="caution">{t("warning")}</Notice>
      <TextArea name="words" label={t("words")} hint={t("wordsHint")} rows={4} maxLength={1000} />
      <div>
        <SubmitButton>{t("send")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
