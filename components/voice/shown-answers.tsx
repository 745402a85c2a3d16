import { getLocale, getTranslations } from "next-intl/server";
import { DataList } from "@/components/ui/data-list";
import { Notice } from "@/components/ui/notice";
import { Section } from "@/components/ui/section";
import { Tag } from "@/components/ui/tag";
import { formatDay } from "@/lib/dates";
import { asLocale } from "@/lib/i18n/locales";
import { answerPairs } from "@/lib/voice/answer-pairs";
import type { ShownAnswers as Shown } from "@/lib/voice/queries/open";
import { needsOf, readAnswers } from "@/lib/voice/questions";

/** What a client answered once and wanted their worker to see; what cannot wait stands first. */
export async function ShownAnswers({ shown }: { shown: Shown }) {
  const [t, locale] = await Promise.all([getTranslations("voice.staff"), getLocale()]);
  const { day, source, answers, isNew } = shown;
  const needs = needsOf(readAnswers(answers));
  return (
    <Section
      title={t("day", { day: formatDay(day, locale) })}
      lead={
        <span className="flex flex-wrap items-baseline gap-x-3">
          {t(`sources.${source}`)}
          {isNew && <Tag>{t("isNew")}</Tag>}
        </span>
      }
    >
      {needs.length > 0 && (
        <Notice kind="caution" title={t("urgent")}>
          {needs.map((need) => (
            <p key={need}>{t(`needs.${need}`)}</p>
          ))}
        </Notice>
      )}
      <DataList
        items={answerPairs(answers, asLocale(locale)).map(([term, value]) => ({ key: term, term, value }))}
      />
    </Section>
  );
}
