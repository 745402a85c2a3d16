import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { Section } from "@/components/ui/section";
import { formWords } from "@/lib/i18n/form-words";
import { closeTeamAction, renameTeamAction } from "@/lib/users/actions/teams";
import type { ListedTeam } from "@/lib/users/queries/teams";

/** Renaming a team, and closing it once nobody is in it. */
export async function EditTeam({ team }: { team: ListedTeam }) {
  const [t, words] = await Promise.all([getTranslations("users.teams"), formWords()]);
  const inUse = team.members > 0 || team.activeClients > 0;
  return (
    <>
      <Section title={t("editTitle")}>
        <ActionForm action={renameTeamAction} words={words} done={t("renamed")}>
          <HiddenField name="teamId" value={team.id} />
          <TextField
            name="name"
            label={t("name")}
            defaultValue={team.name}
            autoComplete="off"
            maxLength={120}
          />
          <div>
            <SubmitButton>{t("rename")}</SubmitButton>
          </div>
        </ActionForm>
      </Section>
      <Section title={t("closeTitle")} lead={t(inUse ? "closeBlocked" : "closeLead")}>
        {!inUse && (
          <ActionForm action={closeTeamAction} words={words}>
            <HiddenField name="teamId" value={team.id} />
            <div>
              <SubmitButton kind="danger">{t("close")}</SubmitButton>
            </div>
          </ActionForm>
        )}
      </Section>
    </>
  );
}
