import { getTranslations } from "next-intl/server";
import { FilterTick } from "@/components/ui/filter-tick";
import { type SummaryChoices, summaryParts } from "@/lib/summary/choices";
import { LanguageFields } from "./language-fields";

type ChoiceFieldsProps = { choices: Pick<SummaryChoices, "language" | "beside" | "parts"> };

/** The languages and parts of what a client will read, for a plain form whose answer is the page itself. */
export async function ChoiceFields({ choices }: ChoiceFieldsProps) {
  const t = await getTranslations("summary.page");
  return (
    <>
      <input type="hidden" name="chosen" value="1" />
      <LanguageFields
        words={{
          language: t("language"),
          beside: t("beside"),
          noBeside: t("noBeside"),
          besideHint: t("besideHint"),
        }}
        language={choices.language}
        beside={choices.beside}
      />
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
