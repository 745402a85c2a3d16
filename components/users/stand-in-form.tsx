import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { formWords } from "@/lib/i18n/form-words";
import { setSubstituteOfAction } from "@/lib/users/actions/substitutes";
import type { EditedStandIn } from "@/lib/users/queries/substitutes";
import { SubstituteFields } from "./substitute-fields";

/** Who stands in for a worker, and when, set by the lead. */
export async function StandInForm({ standIn }: { standIn: EditedStandIn }) {
  const [t, profile, words] = await Promise.all([
    getTranslations("users.substitutes"),
    getTranslations("users.profile"),
    formWords(),
  ]);
  const { id, substitute, candidates } = standIn;
  if (candidates.length === 0) return <p className="text-muted">{t("noCandidates")}</p>;
  return (
    <ActionForm action={setSubstituteOfAction} words={words}>
      <HiddenField name="userId" value={id} />
      <SubstituteFields substitute={substitute} candidates={candidates} label={t("person")} />
      <div>
        <SubmitButton>{profile("saveSubstitute")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
