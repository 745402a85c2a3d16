import { useTranslations } from "next-intl";
import { ChartKey } from "@/components/charts/chart-key";
import { reachOf } from "@/lib/insights/sheets/chart";
import type { Figure } from "@/lib/insights/sheets/figures";
import type { Sheet } from "@/lib/insights/sheets/sheet";
import { chartPair, chartParts } from "./chart-columns";

/** How to read the drawings of a table. Bars by group name themselves. */
export function ChartNote({ figure, sheet }: { figure: Figure; sheet: Sheet }) {
  const t = useTranslations("insights");
  const labelOf = (key: string) => sheet.columns.find((column) => column.key === key)?.label ?? "";
  const pair = chartPair(figure);
  if (pair)
    return (
      <p className="text-sm">{t("charts.keyTwoDots", { from: labelOf(pair.from), to: labelOf(pair.to) })}</p>
    );
  if (figure === "attainment") return <p className="text-sm">{t("charts.keySpread")}</p>;
  if (figure === "side-by-side")
    return <p className="text-sm">{t("charts.keyInterval", { reach: String(reachOf(sheet)) })}</p>;
  if (figure === "factors")
    return <ChartKey names={[t("charts.weakening"), t("charts.neutral"), t("charts.helping")]} />;
  const [parts] = chartParts(figure) ?? [];
  return parts ? <ChartKey names={parts.map(labelOf)} /> : null;
}
