import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { CountedNote } from "@/components/insights/counted-note";
import { FigureSection } from "@/components/insights/figure-section";
import { FilterForm } from "@/components/insights/filter-form";
import { GroupingSection } from "@/components/insights/grouping-section";
import { TabNav } from "@/components/insights/tab-nav";
import { SavedFilters } from "@/components/saved-filters/saved-filters";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import type { Actor } from "@/lib/access/actor";
import { requireActor } from "@/lib/access/session";
import { dayOf, formatDay } from "@/lib/dates";
import { asLocale } from "@/lib/i18n/locales";
import type { Shared } from "@/lib/insights/asked";
import { chosenView, type Whose } from "@/lib/insights/chosen-view";
import { openGrouping } from "@/lib/insights/grouping";
import { figureScopes } from "@/lib/insights/policy";
import { countedSentences } from "@/lib/insights/sheets/counted-sentences";
import { asTab, figuresOf, type Tab } from "@/lib/insights/sheets/figures";
import { sheetsOf } from "@/lib/insights/sheets/sheet-of";
import { type InsightsView, readView, viewQuery } from "@/lib/insights/view";
import { viewFaults } from "@/lib/insights/view-faults";
import { listSavedFilters } from "@/lib/saved-filters/queries";

export async function generateMetadata({ params }: PageProps<"/insights/[tab]">): Promise<Metadata> {
  const [t, { tab }] = await Promise.all([getTranslations("insights"), params]);
  const known = asTab(tab);
  return { title: known ? `${t(`tabs.${known}`)} – ${t("title")}` : t("title") };
}

export default async function InsightsTabPage({ params, searchParams }: PageProps<"/insights/[tab]">) {
  const [actor, { tab: name }, search] = await Promise.all([requireActor(), params, searchParams]);
  const tab = asTab(name);
  const scopes = figureScopes(actor);
  if (!tab || scopes.length === 0) notFound();
  const asked = readView(search);
  const county = asked.county && scopes.includes("county");
  const now = new Date();
  const [t, { view, whose, choices }, saved] = await Promise.all([
    getTranslations("insights"),
    chosenView(actor, { ...asked, county }),
    listSavedFilters(actor, "insights"),
  ]);
  const faults = viewFaults(search);
  return (
    <div className="figures-page">
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={<TextLink href="/help#figures">{t("how")}</TextLink>}
      />
      <TabNav tab={tab} view={view} />
      <FilterForm {...{ tab, view, scopes, faults }} teams={choices} today={dayOf(now)} />
      {Object.keys(faults).length > 0 ? (
        <Notice kind="danger" live>
          {t("filter.faults.none")}
        </Notice>
      ) : (
        <>
          <SavedFilters
            page="insights"
            filters={saved}
            query={viewQuery(view).slice(1)}
            path={`/insights/${tab}`}
          />
          <Counted {...{ actor, tab, view, whose, now }} />
        </>
      )}
    </div>
  );
}

type CountedProps = { actor: Actor; tab: Tab; view: InsightsView; whose: Whose; now: Date };

/** What the tab counts for a filter that was understood. */
async function Counted({ actor, tab, view, whose, now }: CountedProps) {
  const [t, locale] = await Promise.all([getTranslations("insights"), getLocale()]);
  const words = { t, locale: asLocale(locale) };
  const shared: Shared = new Map();
  const figures = figuresOf(tab, view.by);
  const [sheets, grouping] = await Promise.all([
    sheetsOf(actor, figures, view, words, now, { shared }),
    tab === "profiles" ? openGrouping(actor, view, now, shared) : undefined,
  ]);
  const most = Math.max(...sheets.map(({ sheet }) => sheet.n ?? 0));
  const n = view.county && most === 0 ? null : most;
  return (
    <>
      <CountedNote
        sentences={countedSentences({ figures, view, whose, n }, words)}
        today={formatDay(dayOf(now), words.locale)}
      />
      {most === 0 ? (
        <EmptyState>{t(view.county ? "empty.few" : "empty.none")}</EmptyState>
      ) : (
        sheets.map(({ figure, sheet }) => (
          <FigureSection key={figure} figure={figure} sheet={sheet} view={view} />
        ))
      )}
      {grouping && <GroupingSection grouping={grouping} view={view} />}
    </>
  );
}
