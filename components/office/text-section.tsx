import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/ui/section";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import { formWords } from "@/lib/i18n/form-words";
import { editTextAction } from "@/lib/office/actions/settings";
import { officeText, officeTextNames } from "@/lib/office-texts";

/** The office's own texts for what clients read, each saved by itself. */
export async function TextSection() {
  const [t, words] = await Promise.all([getTranslations("office.settings"), formWords()]);
  return (
    <Section title={t("texts.title")} lead={t("texts.lead")}>
      {officeTextNames.map((name) => (
        <ActionForm action={editTextAction} words={words} done={t("saved")} key={name}>
          <HiddenField name="name" value={name} />
          <div className="grid max-w-text items-end gap-3 sm:grid-cols-[1fr_auto]">
            <TextField
              name="value"
              label={t(`texts.names.${name}.label`)}
              hint={t(`texts.names.${name}.hint`)}
              defaultValue={officeText(name)}
              optional
              autoComplete="off"
              maxLength={200}
            />
            <SubmitButton kind="secondary">
              {t("save")}
              <VisuallyHidden> {t(`texts.names.${name}.label`)}</VisuallyHidden>
            </SubmitButton>
          </div>
        </ActionForm>
      ))}
    </Section>
  );
}
