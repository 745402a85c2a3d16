import { useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { addDays, addMonths, type Day } from "@/lib/dates";
import type { Tab } from "@/lib/insights/sheets/figures";
import type { InsightsView } from "@/lib/insights/view";
import { tabHref } from "./hrefs";

/** The periods asked for most, one press each. */
export function QuickPeriods({ tab, view, today }: { tab: Tab; view: InsightsView; today: Day }) {
  const t = useTranslations("insights.filter");
  const year = Number(today.slice(0, 4));
  const periods = [
    { name: "ever", from: undefined, to: undefined },
    { name: "last12", from: addDays(addMonths(today, -12), 1), to: today },
    { name: "thisYear", from: `${year}-01-01`, to: today },
    { name: "lastYear", from: `${year - 1}-01-01`, to: `${year - 1}-12-31` },
  ] as const;
  return (
    <div className="mb-5 flex flex-wrap items-center gap-x-5 gap-y-1">
      <span className="font-semibold">{t("quick")}</span>
      {periods.map(({ name, from, to }) =>
        view.from === from && view.to === to ? (
          <span key={name} aria-current="true" className="inline-flex min-h-11 items-center font-semibold">
            {t(name)}
          </span>
        ) : (
          <TextLink
            key={name}
            href={tabHref(tab, { ...view, from, to })}
            className="inline-flex min-h-11 items-center"
          >
            {t(name)}
          </TextLink>
        ),
      )}
    </div>
  );
}
