import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { formWords } from "@/lib/i18n/form-words";
import { signInAction } from "@/lib/users/actions/session";

/** Signing in; `next` is the page to go on to. */
export async function SignInForm({ next }: { next: string }) {
  const [t, words] = await Promise.all([getTranslations("access.signIn"), formWords()]);
  return (
    <ActionForm action={signInAction} words={words}>
      <HiddenField name="next" value={next} />
      <TextField
        name="email"
        label={t("email")}
        type="email"
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
      />
      <PasswordField name="password" label={t("password")} autoComplete="current-password" />
      <div>
        <SubmitButton>{t("submit")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
