import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { HiddenField } from "@/components/form/hidden-field";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Disclosure } from "@/components/ui/disclosure";
import { CURRENT_EDITION } from "@/lib/avain/codes";
import { edition } from "@/lib/avain/edition";
import { type Day, formatDay } from "@/lib/dates";
import type { FormWords } from "@/lib/i18n/form-words";
import { asLocale } from "@/lib/i18n/locales";
import { noteMethodAction } from "@/lib/method-diary/actions";
import { methodName } from "./names";

type OtherEntryProps = { clientId: string; planned: readonly string[]; today: Day; words: FormWords };

/** An entry of any method and any day since the plan, with a note; the planned methods come first. */
export async function OtherEntry({ clientId, planned, today, words }: OtherEntryProps) {
  const [t, lang] = await Promise.all([getTranslations("methodDiary"), getLocale()]);
  const locale = asLocale(lang);
  const others = edition(CURRENT_EDITION).methods.filter(
    ({ code, retiredOn }) => !retiredOn && !planned.includes(code),
  );
  const options = [
    ...planned.map((code) => ({ value: code, label: t("planned", { method: methodName(code, locale) }) })),
    ...others.map(({ code, short }) => ({ value: code, label: short[locale] })),
  ];
  return (
    <Disclosure summary={t("other")}>
      <ActionForm
        action={noteMethodAction}
        words={words}
        done={t("added")}
        resetWhenDone
        className="max-w-text py-2"
      >
        <HiddenField name="clientId" value={clientId} />
        <SelectField name="method" label={t("method")} options={options} empty={t("choose")} />
        <DateField name="day" label={t("day")} hint={t("dayHint")} defaultValue={formatDay(today, "fi")} />
        <TextArea
          name="note"
          label={t("note")}
          hint={t("noteHint")}
          optional
          rows={2}
          maxLength={4000}
          autoComplete="off"
        />
        <div>
          <SubmitButton kind="secondary">{t("add")}</SubmitButton>
        </div>
      </ActionForm>
    </Disclosure>
  );
}
