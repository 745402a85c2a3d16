import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { formWords } from "@/lib/i18n/form-words";
import { setUpAction } from "@/lib/users/actions/entry";

/** Making the first administrator. */
export async function SetupForm() {
  const [t, words] = await Promise.all([getTranslations("access"), formWords()]);
  return (
    <ActionForm action={setUpAction} words={words}>
      <TextField
        name="code"
        label={t("setup.code")}
        hint={t("setup.codeHint")}
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
      />
      <TextField name="name" label={t("setup.name")} autoComplete="name" />
      <TextField
        name="email"
        label={t("setup.email")}
        hint={t("setup.emailHint")}
        type="email"
        autoComplete="username"
      />
      <PasswordField
        name="password"
        label={t("setup.password")}
        hint={t("passwordHint")}
        autoComplete="new-password"
      />
      <div>
        <SubmitButton>{t("setup.submit")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
