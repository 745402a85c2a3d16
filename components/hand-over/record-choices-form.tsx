import { getTranslations } from "next-intl/server";
import { CheckboxField } from "@/components/form/checkbox-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import type { RecordChoices } from "@/lib/hand-over/record";

type RecordChoicesFormProps = { choices: RecordChoices; leftOut: number };

/** What the text holds beyond what is always there, with what that means for the client. */
export async function RecordChoicesForm({ choices, leftOut }: RecordChoicesFormProps) {
  const t = await getTranslations("handOver.choices");
  return (
    <Section title={t("title")}>
      {leftOut > 0 && <Notice kind="caution">{t("leftOut", { count: leftOut })}</Notice>}
      <form method="get" className="flex flex-col items-start gap-2">
        <CheckboxField
          name="hidden"
          value="1"
          label={t("hidden")}
          hint={t("hiddenHint")}
          defaultChecked={choices.hidden}
        />
        <CheckboxField
          name="notes"
          value="1"
          label={t("notes")}
          hint={t("notesHint")}
          defaultChecked={choices.notes}
        />
        <SubmitButton kind="secondary">{t("show")}</SubmitButton>
      </form>
    </Section>
  );
}
