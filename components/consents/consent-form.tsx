import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { HiddenField } from "@/components/form/hidden-field";
import { RadioGroup } from "@/components/form/radio-group";
import { SubmitButton } from "@/components/form/submit-button";
import { Notice } from "@/components/ui/notice";
import { recordConsentAction } from "@/lib/consents/actions";
import type { ConsentsPage } from "@/lib/consents/queries";
import type { ConsentKind } from "@/lib/consents/schema";
import { formatDay } from "@/lib/dates";
import { formWords } from "@/lib/i18n/form-words";

type ConsentFormProps = { page: ConsentsPage; kind: ConsentKind; rows: number; today: string };

/** What the client decides now: a decision, whose it is, and of which day. */
export async function ConsentForm({ page, kind, rows, today }: ConsentFormProps) {
  const [t, locale, words] = await Promise.all([getTranslations("consents"), getLocale(), formWords()]);
  const decisions = page.isArchived ? (["no"] as const) : (["yes", "no"] as const);
  return (
    <ActionForm key={rows} action={recordConsentAction} words={words} done={t("done")} className="py-2">
      <HiddenField name="clientId" value={page.clientId} />
      <HiddenField name="kind" value={kind} />
      {page.isArchived && <Notice>{t("archived")}</Notice>}
      <RadioGroup
        name="given"
        legend={t("decision")}
        options={decisions.map((value) => ({ value, label: t(value) }))}
      />
      {page.guardianKind ? (
        <RadioGroup
          name="giver"
          legend={t("giver")}
          hint={t("giverHint")}
          options={(["client", "guardian"] as const).map((value) => ({ value, label: t(`givers.${value}`) }))}
        />
      ) : (
        <HiddenField name="giver" value="client" />
      )}
      {/* Written so that the field can read it back, whatever the language. */}
      <DateField
        name="day"
        label={t("day")}
        hint={t("dayHint")}
        defaultValue={formatDay(today, locale === "en" ? "fi" : locale)}
      />
      <div>
        <SubmitButton>{t("submit")}</SubmitButton>
      </div>
    </ActionForm>
  );
}
