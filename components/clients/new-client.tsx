import { getTranslations } from "next-intl/server";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { ButtonLink } from "@/components/ui/button-link";
import type { StaffTeam } from "@/lib/clients/queries/staff";
import { formWords } from "@/lib/i18n/form-words";
import { AddClientForm } from "./add-client-form";
import { AssignField } from "./assign-field";
import { ClientFields } from "./client-fields";
import { duplicateWords } from "./duplicate-words";

type NewClientProps = {
  /** A worker's own clients are theirs at once; a lead says whose. */
  assignTo: string | undefined;
  teams: readonly StaffTeam[];
};

/** A new client: one calm form, few fields first. That nothing is compulsory is said once, above it. */
export async function NewClient({ assignTo, teams }: NewClientProps) {
  const [t, common, words] = await Promise.all([
    getTranslations("clients"),
    getTranslations("common"),
    formWords(),
  ]);
  return (
    <AddClientForm words={{ ...words, optional: "" }} duplicateWords={duplicateWords(t, "new")}>
      {assignTo ? (
        <HiddenField name="assignTo" value={assignTo} />
      ) : (
        <AssignField
          label={t("new.assign")}
          noOne={t("people.noOneYet")}
          empty={t("people.choose")}
          teams={teams}
        />
      )}
      <ClientFields />
      <div className="flex flex-wrap gap-3">
        <SubmitButton>{t("new.submit")}</SubmitButton>
        <ButtonLink href="/clients">{common("cancel")}</ButtonLink>
      </div>
    </AddClientForm>
  );
}
