import { getTranslations } from "next-intl/server";
import { ChoiceFields } from "@/components/client-page/choice-fields";
import { SubmitButton } from "@/components/form/submit-button";
import { FilterTick } from "@/components/ui/filter-tick";
import { messagesOf } from "@/lib/i18n/messages";
import type { SummaryChoices } from "@/lib/summary/choices";

type ChoicesFormProps = {
  choices: SummaryChoices;
  /** Whether the title is neutral for the client's safety unless chosen otherwise. */
  isCareful: boolean;
};

/** Language, parts and title of the summary. A plain form whose answer is the page itself. */
export async function ChoicesForm({ choices, isCareful }: ChoicesFormProps) {
  const t = await getTranslations("summary.page");
  const title = messagesOf(choices.language).paper.sheet.neutralTitle;
  return (
    <form method="get" className="flex flex-col gap-4">
      <ChoiceFields choices={choices} />
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
