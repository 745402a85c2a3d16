import { getTranslations } from "next-intl/server";
import { FilterSelect } from "@/components/ui/filter-select";
import { FilterTick } from "@/components/ui/filter-tick";
import { clientLocaleNames, clientLocales } from "@/lib/i18n/client-locales";
import { type SummaryChoices, summaryParts } from "@/lib/summary/choices";

type ChoiceFieldsProps = { choices: Pick<SummaryChoices, "language" | "beside" | "parts"> };

const languages = clientLocales.map((value) => ({ value, label: clientLocaleNames[value] }));

/** The languages and parts of what a client will read, for a plain form whose answer is the page itself. */
export async function ChoiceFields({ choices }: ChoiceFieldsProps) {
  const t = await getTranslations("summary.page");
  return (
    <>
      <input type="hidden" name="chosen" value="1" />
      <div className="flex flex-wrap gap-x-8 gap-y-3">
        <FilterSelect
          name="language"
          label={t("language")}
          options={languages}
          defaultValue={choices.language}
        />
        <div className="flex flex-col gap-1">
          <FilterSelect
            name="beside"
            label={t("beside")}
            empty={t("noBeside")}
            options={languages}
            defaultValue={choices.beside}
          />
          <p className="text-sm text-muted">{t("besideHint")}</p>
        </div>
      </div>
      <fieldset>
        <legend className="font-semibold">{t("parts")}</legend>
        <p className="text-sm text-muted">{t("partsHint")}</p>
        <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
          {summaryParts.map((part) => (
            <FilterTick
              key={part}
              name="parts"
              value={part}
              label={t(`part.${part}`)}
              defaultChecked={choices.parts.includes(part)}
            />
          ))}
        </div>
      </fieldset>
    </>
  );
}
