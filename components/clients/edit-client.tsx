import { getTranslations } from "next-intl/server";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button-link";
import type { EditedClient } from "@/lib/clients/queries/edit";
import { formWords } from "@/lib/i18n/form-words";
import { ClientFields } from "./client-fields";
import { duplicateWords } from "./duplicate-words";
import { EditClientForm } from "./edit-client-form";

/**
 * A client's details to be changed. What the editor began from goes along, so that nobody's change is lost.
 * No field is compulsory, so none says that it is not.
 */
export async function EditClient({ client }: { client: EditedClient }) {
  const [t, words] = await Promise.all([getTranslations("clients"), formWords()]);
  const conflictWords = {
    title: t("edit.conflictTitle"),
    lead: t("edit.conflictLead"),
    mine: t("edit.mine"),
    theirs: t("edit.theirs"),
    advice: t("edit.conflictAdvice"),
  };
  return (
    <EditClientForm
      words={{ ...words, optional: "" }}
      conflictWords={conflictWords}
      duplicateWords={duplicateWords(t, "edit")}
    >
      <HiddenField name="clientId" value={client.id} />
      <HiddenField name="seen" value={JSON.stringify(client.fields)} />
      <ClientFields known={client.fields} open />
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{t("edit.save")}</SubmitButton>
        <ButtonLink href={`/clients/${client.id}`}>{t("edit.cancel")}</ButtonLink>
      </div>
    </EditClientForm>
  );
}
