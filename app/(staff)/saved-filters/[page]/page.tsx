import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { FilterItem } from "@/components/saved-filters/filter-item";
import { SaveFilterForm } from "@/components/saved-filters/save-filter-form";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/access/session";
import { canKeepFilters } from "@/lib/saved-filters/policy";
import { listSavedFilters } from "@/lib/saved-filters/queries";
import { filterHref, filterQuery } from "@/lib/saved-filters/query";
import { filterPages } from "@/lib/terms";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("savedFilters");
  return { title: t("title") };
}

export default async function SavedFiltersPage({ params, searchParams }: PageProps<"/saved-filters/[page]">) {
  const actor = await requireActor();
  const asked = (await params).page;
  const page = filterPages.find((each) => each === asked);
  if (!page || !canKeepFilters(actor, page)) notFound();
  const query = filterQuery(page, await searchParams);
  const [t, own] = await Promise.all([getTranslations("savedFilters"), listSavedFilters(actor, page)]);
  const back = filterHref(page, query);
  return (
    <>
      <PageHeader
        title={t("title")}
        above={<TextLink href={back}>{t(`back.${page}`)}</TextLink>}
        lead={t("lead")}
      />
      {query !== "" && (
        <Section title={t("saveTitle")}>
          <SaveFilterForm page={page} query={query} hasOthers={own.length > 0} />
        </Section>
      )}
      {own.length > 0 && (
        <Section title={t("own")}>
          <ul className="border-t border-line">
            {own.map((filter) => (
              <FilterItem key={filter.id} page={page} filter={filter} />
            ))}
          </ul>
        </Section>
      )}
      {query === "" && own.length === 0 && (
        <EmptyState action={<ButtonLink href={back}>{t(`back.${page}`)}</ButtonLink>}>{t("none")}</EmptyState>
      )}
    </>
  );
}
