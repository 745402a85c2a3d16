import { getTranslations } from "next-intl/server";
import { CheckboxField } from "@/components/form/checkbox-field";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { clientLocaleNames, clientLocales } from "@/lib/i18n/client-locales";
import { messagesOf } from "@/lib/i18n/messages";
import type { PaperChoices } from "@/lib/paper/choices";

type ChoicesFormProps = {
  choices: PaperChoices;
  /** Whether the title is neutral for the client's safety unless chosen otherwise. */
  isCareful: boolean;
  /** Which text is printed, kept over a new choice. */
  of: string | undefined;
};

/** The language and the title of the paper. A plain form whose answer is the page itself. */
export async function ChoicesForm({ choices, isCareful, of }: ChoicesFormProps) {
  const t = await getTranslations("paper.check");
  const hint = t("neutralHint", { title: messagesOf(choices.language).paper.sheet.neutralTitle });
  return (
    <form method="get" className="flex flex-wrap items-end gap-x-8 gap-y-3">
      <input type="hidden" name="chosen" value="1" />
      {of && <input type="hidden" name="of" value={of} />}
      <RadioGroup
        name="language"
        legend={t("language")}
        options={clientLocales.map((locale) => ({
          value: locale,
          label: <span lang={locale}>{clientLocaleNames[locale]}</span>,
        }))}
        defaultValue={choices.language}
        inline
        optional
      />
      <CheckboxField
        name="neutral"
        value="1"
        label={t("neutral")}
        hint={isCareful ? `${hint} ${t("neutralSafe")}` : hint}
        defaultChecked={choices.neutral}
      />
      <SubmitButton kind="secondary">{t("show")}</SubmitButton>
    </form>
  );
}
