import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import { formWords } from "@/lib/i18n/form-words";
import { disableUserAction, enableUserAction } from "@/lib/users/actions/users";
import type { EditedUser } from "@/lib/users/queries/people";

/** Closing a user's account, or opening it again. */
export async function UserAccess({ user }: { user: EditedUser }) {
  const [t, words] = await Promise.all([getTranslations("users.access"), formWords()]);
  const isDisabled = user.state === "disabled";
  return (
    <Section title={t("title")} lead={t(isDisabled ? "disabledLead" : "disableLead")}>
      <ActionForm key={user.state} action={isDisabled ? enableUserAction : disableUserAction} words={words}>
        <HiddenField name="userId" value={user.id} />
        <div>
          <SubmitButton kind={isDisabled ? "secondary" : "danger"}>
            {t(isDisabled ? "enable" : "disable")}
          </SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
