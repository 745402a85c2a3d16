import { getTranslations } from "next-intl/server";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { formWords } from "@/lib/i18n/form-words";
import { addUserAction } from "@/lib/users/actions/users";
import type { TeamChoice } from "@/lib/users/queries/teams";
import { LinkForm } from "./link-form";
import { linkWords } from "./link-words";
import { RightFields } from "./right-fields";

/** Adding a user; done, it shows the invite link and is empty for the next one. */
export async function AddUserForm({ teams }: { teams: readonly TeamChoice[] }) {
  const [t, words, ofLink] = await Promise.all([getTranslations("users"), formWords(), linkWords()]);
  return (
    <LinkForm action={addUserAction} words={words} linkWords={ofLink} resetWhenDone>
      <TextField name="name" label={t("fields.name")} autoComplete="off" maxLength={120} />
      <TextField
        name="email"
        label={t("fields.email")}
        hint={t("fields.emailHint")}
        type="email"
        autoComplete="off"
        maxLength={254}
      />
      <RightFields teams={teams} />
      <div>
        <SubmitButton>{t("add.submit")}</SubmitButton>
      </div>
    </LinkForm>
  );
}
