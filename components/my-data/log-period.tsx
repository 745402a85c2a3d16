import { getLocale, getTranslations } from "next-intl/server";
import { DateField } from "@/components/form/date-field";
import { Button } from "@/components/ui/button";
import { formatDay } from "@/lib/dates";
import type { Period } from "@/lib/my-data/period";

/** Of which days the report is. A plain form whose answer is the page itself. */
export async function LogPeriod({ period }: { period: Period }) {
  const [t, locale] = await Promise.all([getTranslations("myData.log"), getLocale()]);
  // Written so that the field can read it back, whatever the language.
  const written = (day: string) => formatDay(day, locale === "en" ? "fi" : locale);
  return (
    <search aria-label={t("period")}>
      <form method="get" className="flex flex-wrap items-end gap-4">
        <DateField name="from" label={t("from")} hint={t("dayHint")} defaultValue={written(period.from)} />
        <DateField name="to" label={t("to")} hint={t("dayHint")} defaultValue={written(period.to)} />
        <Button type="submit">{t("show")}</Button>
      </form>
    </search>
  );
}
