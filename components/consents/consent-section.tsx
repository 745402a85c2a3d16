import { getLocale, getTranslations } from "next-intl/server";
import { Disclosure } from "@/components/ui/disclosure";
import { Section } from "@/components/ui/section";
import type { ConsentsPage } from "@/lib/consents/queries";
import { type DateLocale, formatDay } from "@/lib/dates";
import type { ClientLocale } from "@/lib/i18n/client-locales";
import { messagesOf } from "@/lib/i18n/messages";
import { ConsentForm } from "./consent-form";
import { ConsentHistory } from "./consent-history";

type ConsentSectionProps = {
  page: ConsentsPage;
  consent: ConsentsPage["kinds"][number];
  /** What the client reads. */
  language: ClientLocale;
  today: string;
};

/** One consent: what it means in the client's words, what is in force, what was said before, and a form for what is said now. */
export async function ConsentSection({ page, consent, language, today }: ConsentSectionProps) {
  const [t, locale] = await Promise.all([getTranslations("consents"), getLocale()]);
  const { kind, entries } = consent;
  const [latest] = entries;
  const state = latest
    ? t(latest.given ? "states.given" : "states.withdrawn", {
        day: formatDay(latest.day, locale as DateLocale),
      })
    : t("states.none");
  return (
    <Section title={t(`kinds.${kind}`)}>
      <p className="font-semibold">{state}</p>
      <p className="max-w-text">
        <span className="block text-sm text-muted">{t("toClient")}</span>
        <span lang={language}>{messagesOf(language).consents.meanings[kind]}</span>
      </p>
      <Disclosure summary={t("form")}>
        <ConsentForm page={page} kind={kind} rows={entries.length} today={today} />
      </Disclosure>
      {entries.length > 0 && (
        <Disclosure summary={t("history")}>
          <ConsentHistory entries={entries} />
        </Disclosure>
      )}
    </Section>
  );
}
