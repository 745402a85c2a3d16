import { getTranslations } from "next-intl/server";
import { Button } from "@/components/ui/button";
import { FilterSelect } from "@/components/ui/filter-select";
import { FilterTick } from "@/components/ui/filter-tick";
import type { FeedbackFilters as Filters } from "@/lib/feedback/filters";
import { listFeedbackKinds, listNames } from "@/lib/terms";

/** Narrowing the feedback; a plain form whose choices stand in the address. */
export async function FeedbackFilters({ filters }: { filters: Filters }) {
  const t = await getTranslations("listFeedback");
  return (
    <search aria-label={t("admin.filters")}>
      <form method="get" action="/admin/feedback" className="mb-4 flex flex-wrap items-end gap-4">
        <FilterSelect
          name="list"
          label={t("admin.list")}
          empty={t("admin.any")}
          options={listNames.map((list) => ({ value: list, label: t(`lists.${list}`) }))}
          defaultValue={filters.list}
        />
        <FilterSelect
          name="kind"
          label={t("kind")}
          empty={t("admin.any")}
          options={listFeedbackKinds.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) }))}
          defaultValue={filters.kind}
        />
        <FilterTick name="open" value="1" label={t("admin.open")} defaultChecked={filters.open} />
        <Button type="submit">{t("admin.show")}</Button>
      </form>
    </search>
  );
}
