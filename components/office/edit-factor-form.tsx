import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { formWords } from "@/lib/i18n/form-words";
import { editFactorAction } from "@/lib/office/actions/local-factors";
import type { LocalFactor } from "@/lib/office/queries/local-factors";
import { FactorWordFields } from "./factor-word-fields";

/** Changing the words of an own factor; its class and code stay. */
export async function EditFactorForm({ factor }: { factor: LocalFactor }) {
  const [t, words] = await Promise.all([getTranslations("office.factors"), formWords()]);
  return (
    <ActionForm action={editFactorAction} words={words}>
      <HiddenField name="code" value={factor.code} />
      <FactorWordFields factor={factor} />
      <div>
        <SubmitButton>{t("save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
