import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { formWords } from "@/lib/i18n/form-words";
import { addTeamAction } from "@/lib/users/actions/teams";

/** Adding a team, one after another. */
export async function AddTeamForm() {
  const [t, words] = await Promise.all([getTranslations("users.teams"), formWords()]);
  return (
    <ActionForm action={addTeamAction} words={words} done={t("added")} resetWhenDone>
      <TextField name="name" label={t("name")} autoComplete="off" maxLength={120} />
      <div>
        <SubmitButton>{t("add")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
