import { getTranslations } from "next-intl/server";
import { SubmitButton } from "@/components/form/submit-button";
import { FilterSelect } from "@/components/ui/filter-select";
import { FilterTick } from "@/components/ui/filter-tick";
import { clientLocaleNames, clientLocales } from "@/lib/i18n/client-locales";
import type { ShownChoices as Choices } from "@/lib/sharing/approved";
import { summaryParts } from "@/lib/summary/choices";

const languages = clientLocales.map((value) => ({ value, label: clientLocaleNames[value] }));

/** Languages and parts of what the client will see. A plain form whose answer is the page itself. */
export async function ShownChoices({ choices, renews }: { choices: Choices; renews: string | undefined }) {
  const [t, words] = await Promise.all([getTranslations("sharing.new"), getTranslations("summary.page")]);
  return (
    <form method="get" className="flex flex-col gap-4">
      <input type="hidden" name="chosen" value="1" />
      {renews && <input type="hidden" name="renews" value={renews} />}
      <div className="flex flex-wrap gap-x-8 gap-y-3">
        <FilterSelect
          name="language"
          label={words("language")}
          options={languages}
          defaultValue={choices.language}
        />
        <FilterSelect
          name="beside"
          label={words("beside")}
          empty={words("noBeside")}
          options={languages}
          defaultValue={choices.beside}
        />
      </div>
      <fieldset>
        <legend className="font-semibold">{words("parts")}</legend>
        <p className="text-sm text-muted">{words("partsHint")}</p>
        <div className="grid gap-x-6 sm:grid-cols-2 lg:grid-cols-3">
          {summaryParts.map((part) => (
            <FilterTick
              key={part}
              name="parts"
              value={part}
              label={words(`part.${part}`)}
              defaultChecked={choices.parts.includes(part)}
            />
          ))}
        </div>
      </fieldset>
      <div>
        <SubmitButton kind="secondary">{t("show")}</SubmitButton>
      </div>
    </form>
  );
}
