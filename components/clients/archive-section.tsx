import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { archiveClientAction, reopenClientAction } from "@/lib/clients/actions/people";
import type { ClientPeople } from "@/lib/clients/queries/people";
import { formWords } from "@/lib/i18n/form-words";

/** Putting the client away with a reason, or taking them back. */
export async function ArchiveSection({ people }: { people: ClientPeople }) {
  const [t, words] = await Promise.all([getTranslations("clients.people"), formWords()]);
  const id = <HiddenField name="clientId" value={people.id} />;
  if (people.status === "archived")
    return (
      <Section title={t("archiveTitle")}>
        <Notice title={t("archived")}>
          {people.archiveReason && t("archivedReason", { reason: people.archiveReason })}
        </Notice>
        <ActionForm action={reopenClientAction} words={words}>
          {id}
          <div>
            <SubmitButton kind="secondary">{t("reopen")}</SubmitButton>
          </div>
        </ActionForm>
      </Section>
    );
  return (
    <Section title={t("archiveTitle")} lead={t("archiveLead")}>
      {people.hasDraft ? (
        <Notice kind="caution">{t("draftOpen")}</Notice>
      ) : (
        <ActionForm action={archiveClientAction} words={words}>
          {id}
          <TextArea name="reason" label={t("archiveReason")} autoComplete="off" maxLength={1000} />
          <div>
            <SubmitButton kind="danger">{t("archive")}</SubmitButton>
          </div>
        </ActionForm>
      )}
    </Section>
  );
}
