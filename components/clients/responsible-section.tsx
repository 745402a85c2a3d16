import { getTranslations } from "next-intl/server";
import { Fragment } from "react";
import { ActionForm } from "@/components/form/action-form";
import { CheckboxField } from "@/components/form/checkbox-field";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { transferClientAction } from "@/lib/clients/actions/people";
import type { ClientPeople } from "@/lib/clients/queries/people";
import { formWords } from "@/lib/i18n/form-words";
import { AssignField } from "./assign-field";

/** Who answers for the client, and giving the client to another. */
export async function ResponsibleSection({ people }: { people: ClientPeople }) {
  const [t, words] = await Promise.all([getTranslations("clients.people"), formWords()]);
  const { teamId, responsibleId } = people;
  return (
    <Section title={t("responsibleTitle")} lead={t("responsibleLead")}>
      {!responsibleId && <Notice kind="caution">{t("nobody")}</Notice>}
      <ActionForm action={transferClientAction} words={words} done={t("transferred")}>
        <HiddenField name="clientId" value={people.id} />
        {/* The key makes the fields anew when the worker has changed; the form stays, and says that it worked. */}
        <Fragment key={`${teamId}:${responsibleId}`}>
          <AssignField
            label={t("chooseWorker")}
            noOne={t("noOneYet")}
            teams={people.teams}
            defaultValue={`${teamId}:${responsibleId ?? ""}`}
          />
          {responsibleId && <CheckboxField name="keepAsCoWorker" label={t("keep")} />}
        </Fragment>
        <div>
          <SubmitButton kind="secondary">{t("transfer")}</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
