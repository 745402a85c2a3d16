import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Section } from "@/components/ui/section";
import { namedExportAction } from "@/lib/exchange/actions/export";
import { formWords } from "@/lib/i18n/form-words";
import { FormatField } from "./format-field";

type NamedExportFormProps = { teams: readonly { id: string; name: string }[] };

/** A lead takes a team's data out: why, and the password again. */
export async function NamedExportForm({ teams }: NamedExportFormProps) {
  const [t, words] = await Promise.all([getTranslations("exchange"), formWords()]);
  const options = teams.map(({ id, name }) => ({ value: id, label: name }));
  return (
    <Section title={t("named.title")} lead={t("named.lead")}>
      <ActionForm action={namedExportAction} words={words}>
        <SelectField name="teamId" label={t("team")} options={options} />
        <FormatField />
        <TextArea name="reason" label={t("named.reason")} hint={t("named.reasonHint")} maxLength={1000} />
        <PasswordField
          name="password"
          label={t("password")}
          hint={t("passwordHint")}
          autoComplete="current-password"
        />
        <div>
          <SubmitButton>{t("named.submit")}</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
