import { getLocale, getTranslations } from "next-intl/server";
import { DateField } from "@/components/form/date-field";
import { HiddenField } from "@/components/form/hidden-field";
import { Button } from "@/components/ui/button";
import { FilterSelect } from "@/components/ui/filter-select";
import { TextLink } from "@/components/ui/text-link";
import { acts } from "@/lib/audit/acts";
import { type LogFilters as Filters, logQuery } from "@/lib/audit/filters";
import { grounds } from "@/lib/audit/grounds";
import type { LogPage } from "@/lib/audit/queries";
import { formatDay } from "@/lib/dates";

type LogFiltersProps = { filters: Filters; people: LogPage["people"] };

/** Narrowing the log: a plain form, whose choices stand in the address as words, days and random ids. */
export async function LogFilters({ filters, people }: LogFiltersProps) {
  const [t, locale] = await Promise.all([getTranslations("audit"), getLocale()]);
  const any = t("any");
  // Written so that the field can read it back, whatever the language.
  const written = (day: string | undefined) => day && formatDay(day, locale === "en" ? "fi" : locale);
  return (
    <search aria-label={t("filters")}>
      <form method="get" action="/audit" className="mb-4 flex flex-wrap items-end gap-4">
        {filters.client && <HiddenField name="client" value={filters.client} />}
        <FilterSelect
          name="user"
          label={t("user")}
          empty={any}
          options={people.map(({ id, name }) => ({ value: id, label: name }))}
          defaultValue={filters.user}
        />
        <FilterSelect
          name="act"
          label={t("act")}
          empty={any}
          options={acts.map((act) => ({ value: act, label: t(`acts.${act}`) }))}
          defaultValue={filters.act}
        />
        <FilterSelect
          name="ground"
          label={t("ground")}
          empty={any}
          options={grounds.map((ground) => ({ value: ground, label: t(`grounds.${ground}`) }))}
          defaultValue={filters.ground}
        />
        <DateField name="from" label={t("from")} hint={t("dayHint")} defaultValue={written(filters.from)} />
        <DateField name="to" label={t("to")} hint={t("dayHint")} defaultValue={written(filters.to)} />
        <Button type="submit">{t("show")}</Button>
        {logQuery(filters) && (
          <TextLink href="/audit" className="inline-flex min-h-11 items-center">
            {t("clear")}
          </TextLink>
        )}
      </form>
    </search>
  );
}
