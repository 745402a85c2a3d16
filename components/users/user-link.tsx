import { getTranslations } from "next-intl/server";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import { formWords } from "@/lib/i18n/form-words";
import { makeLinkAction } from "@/lib/users/actions/users";
import type { EditedUser } from "@/lib/users/queries/people";
import { LinkForm } from "./link-form";
import { linkWords } from "./link-words";

/** A new invite, or a link for a forgotten password. */
export async function UserLink({ user }: { user: EditedUser }) {
  const [t, words, ofLink] = await Promise.all([getTranslations("users.link"), formWords(), linkWords()]);
  const isInvited = user.state === "invited";
  return (
    <Section
      title={t(isInvited ? "inviteTitle" : "resetTitle")}
      lead={`${t(isInvited ? "inviteLead" : "resetLead")} ${t("older")}`}
    >
      <LinkForm action={makeLinkAction} words={words} linkWords={ofLink}>
        <HiddenField name="userId" value={user.id} />
        <div>
          <SubmitButton kind="secondary">{t(isInvited ? "inviteMake" : "resetMake")}</SubmitButton>
        </div>
      </LinkForm>
    </Section>
  );
}
