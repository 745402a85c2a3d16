import { getTranslations } from "next-intl/server";
import { SubmitButton } from "@/components/form/submit-button";
import { FilterSelect } from "@/components/ui/filter-select";
import { FilterTick } from "@/components/ui/filter-tick";
import { clientLocaleNames, clientLocales } from "@/lib/i18n/client-locales";
import { messagesOf } from "@/lib/i18n/messages";
import { type SummaryChoices, summaryParts } from "@/lib/summary/choices";

type ChoicesFormProps = {
  choices: SummaryChoices;
  /** Whether the title is neutral for the client's safety unless chosen otherwise. */
  isCareful: boolean;
};

const languages = clientLocales.map((value) => ({ value, label: clientLocaleNames[value] }));

/** Language, parts and title of the summary. A plain form whose answer is the page itself. */
export async function ChoicesForm({ choices, isCareful }: ChoicesFormProps) {
  const t = await getTranslations("summary.page");
  const title = messagesOf(choices.language).paper.sheet.neutralTitle;
  return (
    <form method="get" className="flex flex-col gap-4">
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
      <div>
        <FilterTick name="neutral" value="1" label={t("neutral")} defaultChecked={choices.neutral} />
        <p className="text-sm text-muted">
          {t("neutralHint", { title })}
          {isCareful && ` ${t("neutralSafe")}`}
        </p>
      </div>
      <div>
        <SubmitButton kind="secondary">{t("show")}</SubmitButton>
      </div>
    </form>
  );
}
