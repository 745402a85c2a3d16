import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/ui/section";
import { researchExportAction } from "@/lib/exchange/actions/export";
import type { ExportTeam } from "@/lib/exchange/queries";
import { formWords } from "@/lib/i18n/form-words";
import { FormatField } from "./format-field";

type ResearchExportFormProps = { teams: readonly ExportTeam[] };

/** A researcher takes pseudonymous data out: by which permit, and the password again. */
export async function ResearchExportForm({ teams }: ResearchExportFormProps) {
  const [t, words] = await Promise.all([getTranslations("exchange"), formWords()]);
  const options = [
    { value: "", label: t("research.allTeams") },
    ...teams.map(({ id, name, isClosed }) => ({
      value: id,
      label: isClosed ? t("research.closedTeam", { name }) : name,
    })),
  ];
  return (
    <Section title={t("research.title")} lead={t("research.lead")}>
      <ActionForm action={researchExportAction} words={words}>
        <SelectField name="teamId" label={t("team")} options={options} />
        <FormatField />
        <TextField
          name="permit"
          label={t("research.permit")}
          hint={t("research.permitHint")}
          autoComplete="off"
        />
        <PasswordField
          name="password"
          label={t("password")}
          hint={t("passwordHint")}
          autoComplete="current-password"
        />
        <div>
          <SubmitButton>{t("research.submit")}</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
