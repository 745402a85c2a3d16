import type { Metadata, Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { ButtonLink } from "@/components/ui/button-link";
import { FilterSelect } from "@/components/ui/filter-select";
import { PageHeader } from "@/components/ui/page-header";
import { PrintButton } from "@/components/ui/print-button";
import { VoiceSheet } from "@/components/voice/voice-sheet";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { clientLanguage, clientLocaleNames, clientLocales } from "@/lib/i18n/client-locales";
import { openSheet } from "@/lib/voice/queries/open";

type SheetPageProps = {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<{ language?: string | string[] }>;
};

/** Browsers print the title in the corner of the paper: it tells nothing of where the paper comes from. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paper.check");
  return { title: { absolute: t("pageTitle") } };
}

export default async function SheetPage({ params, searchParams }: SheetPageProps) {
  const [actor, { clientId }, query] = await Promise.all([requireActor(), params, searchParams]);
  const [t, locale, head] = await Promise.all([
    getTranslations("voice.staff"),
    getLocale(),
    orNotFound(openSheet(actor, clientId, new Date())),
  ]);
  const language = clientLanguage(query.language, head.language, locale);
  return (
    <>
      <div className="no-print mb-6 flex flex-col gap-4">
        <PageHeader
          title={t("toSheet")}
          lead={t("sheet.lead")}
          actions={
            <>
              <PrintButton label={t("sheet.print")} kind="primary" />
              <ButtonLink href={`/clients/${clientId}/voice` as Route}>{t("title")}</ButtonLink>
            </>
          }
        />
        <form method="get" className="flex flex-wrap items-end gap-4">
          <FilterSelect
            name="language"
            label={t("sheet.language")}
            options={clientLocales.map((value) => ({ value, label: clientLocaleNames[value] }))}
            defaultValue={language}
          />
          <Button type="submit">{t("sheet.show")}</Button>
        </form>
      </div>
      <VoiceSheet locale={language} label={t("toSheet")} />
    </>
  );
}
