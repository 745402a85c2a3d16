import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { CURRENT_EDITION } from "@/lib/avain/codes";
import { edition } from "@/lib/avain/edition";
import { formWords } from "@/lib/i18n/form-words";
import { addFactorAction } from "@/lib/office/actions/local-factors";
import { FactorWordFields } from "./factor-word-fields";

/** Adding an own factor to a class. */
export async function AddFactorForm() {
  const [t, words, locale] = await Promise.all([getTranslations("office.factors"), formWords(), getLocale()]);
  return (
    <ActionForm action={addFactorAction} words={words} done={t("added")} resetWhenDone>
      <SelectField
        name="classCode"
        label={t("class")}
        hint={t("classHint")}
        empty={t("chooseClass")}
        options={edition(CURRENT_EDITION).factorClasses.map(({ code, name }) => ({
          value: code,
          label: name[locale],
        }))}
      />
      <FactorWordFields />
      <div>
        <SubmitButton>{t("add")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
