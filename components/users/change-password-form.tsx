import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { formWords } from "@/lib/i18n/form-words";
import { changePasswordAction } from "@/lib/users/actions/profile";

/** Changing one's own password; the present one is asked. */
export async function ChangePasswordForm({ email }: { email: string }) {
  const [t, words] = await Promise.all([getTranslations(), formWords()]);
  return (
    <ActionForm action={changePasswordAction} words={words} done={t("users.profile.changed")} resetWhenDone>
      {/* Tells a password manager whose password changes. */}
      <input type="text" name="username" autoComplete="username" defaultValue={email} readOnly hidden />
      <PasswordField
        name="oldPassword"
        label={t("users.profile.oldPassword")}
        autoComplete="current-password"
      />
      <PasswordField
        name="newPassword"
        label={t("users.profile.newPassword")}
        hint={t("access.passwordHint")}
        autoComplete="new-password"
      />
      <div>
        <SubmitButton>{t("users.profile.changePassword")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
