import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { formWords } from "@/lib/i18n/form-words";
import { editUserAction } from "@/lib/users/actions/users";
import type { EditedUser } from "@/lib/users/queries/people";
import type { TeamChoice } from "@/lib/users/queries/teams";
import { RightFields } from "./right-fields";

/** Editing a user's details and rights. */
export async function EditUserForm({ user, teams }: { user: EditedUser; teams: readonly TeamChoice[] }) {
  const [t, words] = await Promise.all([getTranslations("users"), formWords()]);
  return (
    <ActionForm action={editUserAction} words={words} done={t("edit.saved")}>
      <HiddenField name="userId" value={user.id} />
      <TextField
        name="name"
        label={t("fields.name")}
        defaultValue={user.name}
        autoComplete="off"
        maxLength={120}
      />
      <TextField
        name="email"
        label={t("fields.email")}
        hint={t("fields.emailHint")}
        type="email"
        defaultValue={user.email}
        autoComplete="off"
        maxLength={254}
      />
      <TextField
        name="title"
        label={t("fields.title")}
        defaultValue={user.title}
        optional
        autoComplete="off"
        maxLength={120}
      />
      <TextField
        name="phone"
        label={t("fields.phone")}
        type="tel"
        width="medium"
        defaultValue={user.phone}
        optional
        autoComplete="off"
        maxLength={40}
      />
      <TextField
        name="phoneHours"
        label={t("fields.phoneHours")}
        hint={t("fields.phoneHoursHint")}
        defaultValue={user.phoneHours}
        optional
        autoComplete="off"
        maxLength={120}
      />
      <RightFields teams={teams} user={user} />
      <div>
        <SubmitButton>{t("edit.save")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
