import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/checkbox-field";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { formWords } from "@/lib/i18n/form-words";
import { saveFilterAction } from "@/lib/saved-filters/actions";
import type { FilterPage } from "@/lib/terms";

type SaveFilterFormProps = { page: FilterPage; query: string; hasOthers: boolean };

/** A name for the filter in use. An earlier one of the same name gives way only when the person says so. */
export async function SaveFilterForm({ page, query, hasOthers }: SaveFilterFormProps) {
  const [t, words] = await Promise.all([getTranslations("savedFilters"), formWords()]);
  return (
    <ActionForm action={saveFilterAction} words={words}>
      <HiddenField name="page" value={page} />
      <HiddenField name="query" value={query} />
      <TextField name="name" label={t("name")} hint={t("nameHint")} autoComplete="off" width="medium" />
      {hasOthers && <CheckboxField name="replace" label={t("replace")} />}
      <div>
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
