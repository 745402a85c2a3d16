import { getLocale, getTranslations } from "next-intl/server";
import { ActionForm } from "@/components/form/action-form";
import { DateField } from "@/components/form/date-field";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Section } from "@/components/ui/section";
import { dayOf, formatDay } from "@/lib/dates";
import { markHandedOverAction } from "@/lib/hand-over/actions";
import { formWords } from "@/lib/i18n/form-words";
import type { DocumentKind } from "@/lib/terms";

type MarkFormProps = {
  of: { kind: DocumentKind; documentId: string };
  revision: number;
  isArchived: boolean;
};

/** Marks the text on the page as taken to the official record; today unless another day is written. */
export async function MarkForm({ of, revision, isArchived }: MarkFormProps) {
  const [t, words, locale] = await Promise.all([getTranslations("handOver.mark"), formWords(), getLocale()]);
  if (isArchived) return <p className="mb-8 text-muted">{t("archived")}</p>;
  const errors = { ...words.errors, dateBeforeConfirmed: t("dateBeforeConfirmed") };
  // A field reads days as they are written in Finland, whatever the language around it.
  const today = formatDay(dayOf(new Date()), locale === "sv" ? "sv" : "fi");
  return (
    <Section title={t("title")} lead={t("lead")}>
      <ActionForm action={markHandedOverAction} words={{ ...words, errors }}>
        <HiddenField name="kind" value={of.kind} />
        <HiddenField name="documentId" value={of.documentId} />
        <HiddenField name="revision" value={String(revision)} />
        <DateField name="day" label={t("day")} hint={t("dayHint")} defaultValue={today} />
        <p>
          <SubmitButton>{t("button")}</SubmitButton>
        </p>
      </ActionForm>
    </Section>
  );
}
