import { useTranslations } from "next-intl";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { PrintButton } from "@/components/ui/print-button";
import { Section } from "@/components/ui/section";
import { filledRows } from "@/lib/insights/sheets/empty-rows";
import { type Figure, fileFormats } from "@/lib/insights/sheets/figures";
import { portionOf } from "@/lib/insights/sheets/portion";
import type { Sheet } from "@/lib/insights/sheets/sheet";
import type { InsightsView } from "@/lib/insights/view";
import { ChangeSummary } from "./change-summary";
import { ChartNote } from "./chart-note";
import { EmptyRows } from "./empty-rows";
import { fileHref } from "./hrefs";
import { PortionChoice } from "./portion-choice";
import { SheetTable } from "./sheet-table";
import { Warnings } from "./warnings";

type FigureSectionProps = { figure: Figure; sheet: Sheet; view: InsightsView };

/** One table of figures: what it shows, how to read it, the rows, and the same as files. */
export function FigureSection({ figure, sheet, view }: FigureSectionProps) {
  const t = useTranslations("insights");
  const common = useTranslations("common");
  const title = t(`figures.${figure}.title`);
  const isEmpty = sheet.rows.length === 0;
  const portion = figure === "side-by-side" ? portionOf(sheet, view.goal) : undefined;
  const { sheet: shown, empty } = filledRows(figure, portion?.sheet ?? sheet);
  return (
    <Section
      id={figure}
      title={title}
      lead={`${t(`figures.${figure}.lead`)} n\u00a0=\u00a0${sheet.n ?? t("cells.under5")}.`}
      actions={
        <>
          {fileFormats.map((format) => (
            <form key={format} method="post" action={fileHref(figure, view, format)}>
              <Button type="submit">{t(`export.${format}`)}</Button>
            </form>
          ))}
          <PrintButton label={common("print")} />
        </>
      }
    >
      {isEmpty ? (
        <EmptyState>{t(figure === "side-by-side" ? "empty.pairs" : "empty.rows")}</EmptyState>
      ) : (
        <>
          {portion && <PortionChoice portion={portion} view={view} />}
          {figure === "attainment-change" && <ChangeSummary sheet={sheet} />}
          {shown.rows.length > 0 && (
            <>
              <ChartNote figure={figure} sheet={sheet} />
              {/* Between a phone and a full screen a wide table scrolls by itself, never the page; browsers let keys do it. */}
              <div className="relative overflow-x-auto print:overflow-visible">
                <SheetTable caption={title} sheet={shown} figure={figure} view={view} />
              </div>
            </>
          )}
          {(shown.rows.length > 0 || figure !== "attainment-change") && (
            <EmptyRows names={empty} withheld={sheet.withheld} />
          )}
        </>
      )}
      <Warnings figure={figure} sheet={sheet} />
    </Section>
  );
}
