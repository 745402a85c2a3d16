import { getTranslations } from "next-intl/server";
import { TextLink } from "@/components/ui/text-link";
import type { SavedFilter } from "@/lib/saved-filters/queries";
import { filterHref, keepFilterHref } from "@/lib/saved-filters/query";
import type { FilterPage } from "@/lib/terms";

type SavedFiltersProps = {
  page: FilterPage;
  filters: readonly SavedFilter[];
  /** What the page is narrowed to now, from `filterQuery`; empty when it shows all. */
  query: string;
  /** The page that is open, where one filter narrows several. */
  path?: string;
};

/** One's own filters of a page as links, and the way to keep the one in use. Nothing where there is nothing to say. */
export async function SavedFilters({ page, filters, query, path }: SavedFiltersProps) {
  const t = await getTranslations("savedFilters");
  const isKept = filters.some((filter) => filter.query === query);
  const canKeep = query !== "" && !isKept;
  if (filters.length === 0 && !canKeep) return null;
  const link = "inline-flex min-h-11 items-center";
  return (
    <div className="no-print mb-4 flex flex-wrap items-center gap-x-5">
      {filters.length > 0 && (
        <nav aria-label={t("title")} className="flex flex-wrap items-center gap-x-5">
          <span className="font-semibold">{t("title")}</span>
          <ul className="flex flex-wrap gap-x-5">
            {filters.map((filter) => (
              <li key={filter.id} className="min-w-0">
                <TextLink
                  href={filterHref(page, filter.query, path)}
                  current={filter.query === query}
                  className={`${link} wrap-anywhere`}
                >
                  {filter.name}
                </TextLink>
              </li>
            ))}
          </ul>
        </nav>
      )}
      {canKeep && (
        <TextLink href={keepFilterHref(page, query)} className={link}>
          {t("keep")}
        </TextLink>
      )}
      {filters.length > 0 && (
        <TextLink href={keepFilterHref(page)} className={link}>
          {t("manage")}
        </TextLink>
      )}
    </div>
  );
}
