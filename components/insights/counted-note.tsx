import { useLocale, useTranslations } from "next-intl";
import { type Day, formatDay } from "@/lib/dates";
import type { Tab } from "@/lib/insights/sheets/figures";
import type { InsightsView } from "@/lib/insights/view";

/** How the figures of a tab are counted, in sentences; also on paper, where the form is not. */
export function CountedNote({
  tab,
  view,
  n,
  today,
}: {
  tab: Tab;
  view: InsightsView;
  n: number;
  today: Day;
}) {
  const t = useTranslations("insights.counted");
  const locale = useLocale();
  const period = view.from || view.to;
  const parts = [
    t("n", { n }),
    t(view.rule),
    view.rule === "counting" && t(view.tookPart === "together" ? "together" : "everyone"),
    period &&
      t("period", {
        from: view.from ? formatDay(view.from, locale) : t("start"),
        to: view.to ? formatDay(view.to, locale) : t("now"),
      }),
    (tab === "goals" || tab === "methods") && t("outside"),
  ];
  return (
    <div className="mb-6 max-w-text">
      <p>{parts.filter(Boolean).join(" ")}</p>
      <p className="hidden print:block">{t("printed", { day: formatDay(today, locale) })}</p>
    </div>
  );
}
