import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { formatDay } from "@/lib/dates";
import { formWords } from "@/lib/i18n/form-words";
import { setSubstituteAction } from "@/lib/users/actions/profile";
import type { Profile } from "@/lib/users/queries/profile";

type SubstituteFormProps = Pick<Profile, "substitute" | "candidates">;

/** Who stands in for oneself, and when. */
export async function SubstituteForm({ substitute, candidates }: SubstituteFormProps) {
  const [t, words, locale] = await Promise.all([getTranslations("users.profile"), formWords(), getLocale()]);
  if (candidates.length === 0) return <p className="text-muted">{t("noCandidates")}</p>;
  // Written so that the field can read it back, whatever the language.
  const written = (day: string | null | undefined) =>
    day ? formatDay(day, locale === "en" ? "fi" : locale) : undefined;
  return (
    <ActionForm action={setSubstituteAction} words={words} done={t("savedSubstitute")}>
      <SelectField
        name="substituteId"
        label={t("person")}
        empty={t("nobody")}
        options={candidates.map((person) => ({ value: person.id, label: person.name }))}
        defaultValue={substitute?.id}
        optional
      />
      <DateField
        name="from"
        label={t("from")}
        hint={t("dayHint")}
        defaultValue={written(substitute?.from)}
        optional
      />
      <DateField
        name="to"
        label={t("to")}
        hint={t("dayHint")}
        defaultValue={written(substitute?.to)}
        optional
      />
      <div>
        <SubmitButton>{t("saveSubstitute")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
