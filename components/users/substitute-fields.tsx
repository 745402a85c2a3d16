import { getLocale, getTranslations } from "next-intl/server";
import { DateField } from "@/components/form/date-field";
import { SelectField } from "@/components/form/select-field";
import { formatDay } from "@/lib/dates";
import type { Profile } from "@/lib/users/queries/profile";

type SubstituteFieldsProps = Pick<Profile, "substitute" | "candidates"> & { label: string };

/** Who stands in, from the first day to the last. */
export async function SubstituteFields({ substitute, candidates, label }: SubstituteFieldsProps) {
  const [t, locale] = await Promise.all([getTranslations("users.profile"), getLocale()]);
  // Written so that the field can read it back, whatever the language.
  const written = (day: string | null | undefined) =>
    day ? formatDay(day, locale === "en" ? "fi" : locale) : undefined;
  return (
    <>
      <SelectField
        name="substituteId"
        label={label}
        empty={t("nobody")}
        options={candidates.map((person) => ({ value: person.id, label: person.name }))}
        defaultValue={substitute?.id}
        optional
      />
      <DateField name="from" label={t("from")} hint={t("dayHint")} defaultValue={written(substitute?.from)} />
      <DateField name="to" label={t("to")} hint={t("dayHint")} defaultValue={written(substitute?.to)} />
    </>
  );
}
