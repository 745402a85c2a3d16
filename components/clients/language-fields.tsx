import { getLocale, getTranslations } from "next-intl/server";
import { SelectField } from "@/components/form/select-field";
import { languageOptions } from "@/lib/clients/language-names";
import { isInterpreted } from "@/lib/clients/languages";
import type { ClientFields } from "@/lib/clients/schema";

/** The language of service and of interpreting. */
export async function LanguageFields({ known }: { known?: ClientFields }) {
  const [t, locale] = await Promise.all([getTranslations("clients"), getLocale()]);
  const options = languageOptions(t, locale);
  return (
    <>
      <SelectField
        name="language"
        label={t("fields.language")}
        options={options}
        defaultValue={known?.language ?? "fi"}
      />
      <SelectField
        name="interpreterLanguage"
        label={t("fields.interpreterLanguage")}
        empty={t("languages.none")}
        optional
        options={options.filter(({ value }) => isInterpreted(value))}
        defaultValue={known?.interpreterLanguage}
      />
    </>
  );
}
