import { useLocale, useTranslations } from "next-intl";
import { IntervalDot } from "@/components/charts/interval-dot";
import { ShareBars } from "@/components/charts/share-bars";
import { SpreadMark } from "@/components/charts/spread-mark";
import { StackedBar } from "@/components/charts/stacked-bar";
import { TwoDots } from "@/components/charts/two-dots";
import { numberIn, reachOf } from "@/lib/insights/sheets/chart";
import type { Figure } from "@/lib/insights/sheets/figures";
import { formatValue } from "@/lib/insights/sheets/format";
import type { Sheet, SheetRow } from "@/lib/insights/sheets/sheet";
import { chartPair, chartParts } from "./chart-columns";

/** The drawing of a row, from the same cells as its numbers. */
export function RowChart({ figure, sheet, row }: { figure: Figure; sheet: Sheet; row: SheetRow }) {
  const t = useTranslations("insights");
  const locale = useLocale();
  const value = (key: string) => numberIn(row, key);
  const said = (key: string) => {
    const number = value(key);
    const kind = sheet.columns.find((column) => column.key === key)?.kind ?? "number";
    if (number !== null) return formatValue(kind, number, locale, sheet.withheld);
    if (!sheet.withheld) return t("cells.noneLong");
    return t(kind === "count" ? "cells.under5" : "cells.notTold");
  };
  const named = (key: string) => {
    const label = sheet.columns.find((column) => column.key === key)?.label ?? "";
    return t("charts.value", { name: label, value: said(key) });
  };
  const pair = chartPair(figure);
  if (pair) {
    const label = t("charts.twoDots", { row: row.label, from: named(pair.from), to: named(pair.to) });
    return <TwoDots label={label} from={value(pair.from)} to={value(pair.to)} />;
  }
  if (figure === "attainment") {
    const words = { row: row.label, mean: said("mean"), median: said("median"), sd: said("sd") };
    return (
      <SpreadMark
        label={t("charts.spread", words)}
        mean={value("mean")}
        median={value("median")}
        sd={value("sd")}
      />
    );
  }
  if (figure === "side-by-side") {
    const words = { row: row.label, value: said("difference"), low: said("low"), high: said("high") };
    return (
      <IntervalDot
        label={t("charts.interval", words)}
        value={value("difference") ?? 0}
        low={value("low")}
        high={value("high")}
        reach={reachOf(sheet)}
      />
    );
  }
  const stacks = chartParts(figure);
  const bars = (keys: readonly string[]) =>
    t("charts.bars", { row: row.label, values: keys.map(named).join(", ") });
  if (stacks)
    return stacks.map((keys) => (
      <StackedBar key={keys[0]} label={bars(keys)} parts={keys.map((key) => ({ key, value: value(key) }))} />
    ));
  const groups = sheet.columns.filter(({ key }) => key.endsWith("-percent"));
  return (
    <ShareBars
      label={bars(groups.map(({ key }) => key))}
      bars={groups.map(({ key, short = "" }) => ({ key, name: short, value: value(key) }))}
    />
  );
}
