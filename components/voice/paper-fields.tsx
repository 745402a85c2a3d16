import { getLocale, getTranslations } from "next-intl/server";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioGroup } from "@/components/form/radio-group";
import { SelectField } from "@/components/form/select-field";
import { SubmitButton } from "@/components/form/submit-button";
import { formWords } from "@/lib/i18n/form-words";
import { asLocale } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { voiceAudiences } from "@/lib/terms";
import { answerOptions, voiceQuestions } from "@/lib/voice/questions";
import { PaperForm } from "./paper-form";

/** What a client handed in on paper, to be typed in as it stands. */
export async function PaperFields({ clientId }: { clientId: string }) {
  const [t, locale, words] = await Promise.all([getTranslations("voice.staff"), getLocale(), formWords()]);
  const { questions, options, staff } = messagesOf(asLocale(locale)).voice;
  return (
    <PaperForm
      words={{ ...words, optional: "" }}
      saved={staff.saved}
      urgent={staff.urgent}
      needs={staff.needs}
    >
      <HiddenField name="clientId" value={clientId} />
      {voiceQuestions.map(({ key, kind }) => {
        const names: Readonly<Record<string, string>> = options[kind];
        return (
          <SelectField
            key={key}
            name={key}
            label={questions[key]}
            empty={t("noAnswer")}
            optional
            options={answerOptions[kind].map((value) => ({ value, label: names[value] ?? value }))}
          />
        );
      })}
      <RadioGroup
        name="audience"
        legend={t("audience")}
        hint={`${t("audienceHint")} ${t("statisticsNote")}`}
        options={voiceAudiences.map((value) => ({ value, label: t(value) }))}
      />
      <div>
        <SubmitButton>{t("submit")}</SubmitButton>
      </div>
    </PaperForm>
  );
}
