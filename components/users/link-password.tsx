import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { PasswordField } from "@/components/form/password-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextField } from "@/components/form/text-field";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { formWords } from "@/lib/i18n/form-words";
import { linkPasswordAction } from "@/lib/users/actions/entry";
import type { linkHolder } from "@/lib/users/queries/links";

type LinkPasswordProps = { token: string; holder: Awaited<ReturnType<typeof linkHolder>> };

/** What an invite or reset link opens: a new password, or one answer for every link that does not work. */
export async function LinkPassword({ token, holder }: LinkPasswordProps) {
  const [t, words] = await Promise.all([getTranslations("access"), formWords()]);
  if (!holder)
    return (
      <>
        <PageHeader title={t("link.badTitle")} />
        <p className="mb-6">{t("link.bad")}</p>
        <ButtonLink href="/sign-in">{t("link.toSignIn")}</ButtonLink>
      </>
    );
  const isInvite = holder.purpose === "invite";
  return (
    <>
      <PageHeader
        title={t(isInvite ? "link.inviteTitle" : "link.resetTitle")}
        lead={t(isInvite ? "link.inviteLead" : "link.resetLead")}
      />
      <ActionForm action={linkPasswordAction} words={words}>
        <HiddenField name="token" value={token} />
        {/* Shown to the person, and to a password manager, which stores the pair. */}
        <TextField
          name="username"
          label={t("link.email")}
          defaultValue={holder.email}
          autoComplete="username"
          readOnly
        />
        <PasswordField
          name="password"
          label={t("link.password")}
          hint={t("passwordHint")}
          autoComplete="new-password"
        />
        <div>
          <SubmitButton>{t("link.submit")}</SubmitButton>
        </div>
      </ActionForm>
    </>
  );
}
