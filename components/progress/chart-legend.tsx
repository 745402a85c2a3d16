import { useTranslations } from "next-intl";
import { GoalLineSign } from "@/components/charts/goal-line-sign";

/** What the marks of the small lines mean. */
export function ChartLegend() {
  const t = useTranslations("progress.chart");
  const signs = [
    ["score", t("legendScore")],
    ["latest", t("legendLatest")],
    ["view", t("legendView")],
    ["gap", t("legendGap")],
    ["break", t("legendBreak")],
  ] as const;
  return (
    <div className="keep-together text-sm text-muted">
      <p>{t("legend")}</p>
      <ul className="flex flex-wrap gap-x-6 gap-y-1">
        {signs.map(([sign, words]) => (
          <li key={sign} className="flex items-center gap-2">
            <GoalLineSign sign={sign} />
            {words}
          </li>
        ))}
        <li>{t("legendScale")}</li>
      </ul>
    </div>
  );
}
