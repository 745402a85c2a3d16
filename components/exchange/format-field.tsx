import { getTranslations } from "next-intl/server";
import { SelectField } from "@/components/form/select-field";
import { personFormats, workbookLimit } from "@/lib/exchange/schema";

/** How the file is to be written. */
export async function FormatField() {
  const t = await getTranslations("exchange");
  const options = personFormats.map((value) => ({
    value,
    label: t(`formats.${value}`, { limit: workbookLimit }),
  }));
  return <SelectField name="as" label={t("format")} options={options} />;
}
