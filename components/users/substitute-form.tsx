import { getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { SubmitButton } from "@/components/form/submit-button";
import { formWords } from "@/lib/i18n/form-words";
import { setSubstituteAction } from "@/lib/users/actions/profile";
import type { Profile } from "@/lib/users/queries/profile";
import { SubstituteFields } from "./substitute-fields";

type SubstituteFormProps = Pick<Profile, "substitute" | "candidates">;

/** Who stands in for oneself, and when. */
export async function SubstituteForm({ substitute, candidates }: SubstituteFormProps) {
  const [t, words] = await Promise.all([getTranslations("users.profile"), formWords()]);
  if (candidates.length === 0) return <p className="text-muted">{t("noCandidates")}</p>;
  return (
    <ActionForm action={setSubstituteAction} words={words} done={t("savedSubstitute")}>
      <SubstituteFields substitute={substitute} candidates={candidates} label={t("person")} />
      <div>
        <SubmitButton>{t("saveSubstitute")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
