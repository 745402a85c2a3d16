import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import { addCoWorkerAction, removeCoWorkerAction } from "@/lib/clients/actions/people";
import type { ClientPeople } from "@/lib/clients/queries/people";
import { formWords } from "@/lib/i18n/form-words";
import { PersonList } from "./person-list";
import { RemoveForm } from "./remove-form";
import { StaffField } from "./staff-field";

/** Co-workers. A lead who is not named can name themselves with one button. */
export async function CoWorkerSection({ people, userId }: { people: ClientPeople; userId: string }) {
  const [t, words] = await Promise.all([getTranslations("clients.people"), formWords()]);
  const { id: clientId, coWorkers, blocked, isNamed } = people;
  const except = [people.responsibleId, ...coWorkers.map(({ id }) => id), ...blocked.map(({ id }) => id)];
  return (
    <Section title={t("coWorkersTitle")} lead={t("coWorkersLead")}>
      <PersonList
        none={t("noCoWorkers")}
        people={coWorkers.map(({ id, name, title }) => ({
          id,
          text: title ? `${name}, ${title}` : name,
          action: (
            <RemoveForm
              action={removeCoWorkerAction}
              words={words}
              clientId={clientId}
              userId={id}
              label={t("removeCoWorker")}
              name={name}
            />
          ),
        }))}
      />
      {!isNamed && (
        <ActionForm action={addCoWorkerAction} words={words}>
          <HiddenField name="clientId" value={clientId} />
          <HiddenField name="userId" value={userId} />
          <div>
            <SubmitButton kind="secondary">{t("addMyself")}</SubmitButton>
          </div>
        </ActionForm>
      )}
      <ActionForm
        key={coWorkers.length}
        action={addCoWorkerAction}
        words={words}
        done={t("coWorkerAdded")}
        resetWhenDone
      >
        <HiddenField name="clientId" value={clientId} />
        <StaffField label={t("chooseWorker")} empty={t("choose")} teams={people.teams} except={except} />
        <div>
          <SubmitButton kind="secondary">{t("addCoWorker")}</SubmitButton>
        </div>
      </ActionForm>
    </Section>
  );
}
