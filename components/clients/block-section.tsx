import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import { blockUserAction, unblockUserAction } from "@/lib/clients/actions/people";
import type { ClientPeople } from "@/lib/clients/queries/people";
import { formWords } from "@/lib/i18n/form-words";
import { PersonList } from "./person-list";
import { RemoveForm } from "./remove-form";
import { StaffField } from "./staff-field";

/** Staff who must not open the client: relatives, former partners. */
export async function BlockSection({ people }: { people: ClientPeople }) {
  const [t, words] = await Promise.all([getTranslations("clients.people"), formWords()]);
  const { id: clientId, blocked } = people;
  return (
    <Section title={t("blockTitle")} lead={t("blockLead")}>
      <PersonList
        none={t("noBlocks")}
        people={blocked.map(({ id, name }) => ({
          id,
          text: name,
          action: (
            <RemoveForm
              action={unblockUserAction}
              words={words}
              clientId={clientId}
              userId={id}
              label={t("unblock")}
              name={name}
            />
          ),
        }))}
      />
      <ActionForm
        key={blocked.length}
        action={blockUserAction}
        words={words}
        done={t("blocked")}
        resetWhenDone
      >
        <HiddenField name="clientId" value={clientId} />
        <StaffField
          label={t("chooseWorker")}
          empty={t("choose")}
          teams={people.teams}
          except={blocked.map(({ id }) => id)}
        />
        <div>
          <SubmitButton kind="secondary">{t("block")}</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
