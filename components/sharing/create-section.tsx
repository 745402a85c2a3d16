import { getLocale, getTranslations } from "next-intl/server";
import { CheckboxField } from "@/components/form/checkbox-field";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { TextArea } from "@/components/form/text-area";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { formatDay } from "@/lib/dates";
import { formWords } from "@/lib/i18n/form-words";
import type { NewSharePage } from "@/lib/sharing/queries/new-share";
import { CreateShareForm } from "./create-share-form";
import { sharedWords } from "./page/shared-words";

type CreateSectionProps = {
  clientId: string;
  page: Extract<NewSharePage, { status: "open" }>;
  renews: string | undefined;
};

/** How long the page opens, whether it asks how the client is doing, and the button that makes link and number. */
export async function CreateSection({ clientId, page, renews }: CreateSectionProps) {
  const { choices, seen, lengths, bar } = page;
  const [t, locale, words, client] = await Promise.all([
    getTranslations("sharing.new"),
    getLocale(),
    formWords(),
    sharedWords(choices.language),
  ]);
  const slip = {
    ...{ title: client("slip.title"), lead: client("slip.lead"), open: client("slip.open") },
    ...{ type: client("slip.type"), keep: client("slip.keep") },
  };
  const slipWords = { lang: choices.language, ...slip, once: t("once"), print: t("print") };
  return (
    <Section
      title={t("create")}
      lead={renews && t("renews")}
      // On paper there is the slip and nothing else.
      className="print:[&_.notice]:hidden print:[&_h2]:hidden"
    >
      <CreateShareForm words={words} slipWords={slipWords} done={t("done")}>
        <HiddenField name="clientId" value={clientId} />
        <HiddenField name="seen" value={seen} />
        <HiddenField name="language" value={choices.language} />
        {choices.beside && <HiddenField name="beside" value={choices.beside} />}
        {choices.parts.map((part) => (
          <HiddenField key={part} name="parts" value={part} />
        ))}
        {renews && <HiddenField name="renews" value={renews} />}
        {bar && bar !== "minor" && (
          <>
            <Notice kind="caution">{t(`bars.${bar}`)}</Notice>
            <TextArea name="clientAsked" label={t("asked")} hint={t("askedHint")} maxLength={1000} />
          </>
        )}
        <RadioGroup
          name="length"
          legend={t("length")}
          options={lengths.map(({ length, lastDay }) => ({
            value: length,
            label: t(`lengths.${length}`, { day: formatDay(lastDay, locale) }),
          }))}
          defaultValue={lengths[0]?.length}
        />
        <CheckboxField name="voice" label={t("voice")} hint={t("voiceHint")} />
        <div>
          <SubmitButton>{t("submit")}</SubmitButton>
        </div>
      </CreateShareForm>
    </Section>
  );
}
