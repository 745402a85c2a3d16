import { useLocale, useTranslations } from "next-intl";
import { TextLink } from "@/components/ui/text-link";
import { VisuallyHidden } from "@/components/ui/visually-hidden";
import type { Figure } from "@/lib/insights/sheets/figures";
import { formatValue } from "@/lib/insights/sheets/format";
import type { Column, Sheet, SheetRow } from "@/lib/insights/sheets/sheet";
import type { InsightsView } from "@/lib/insights/view";
import { listHref } from "./hrefs";

type SheetCellProps = { column: Column; row: SheetRow; sheet: Sheet; figure: Figure; view: InsightsView };

/** A value as it is read; a count leads to its clients, what is not told says so, what is not defined is a dash. */
export function SheetCell({ column, row, sheet, figure, view }: SheetCellProps) {
  const t = useTranslations("insights.cells");
  const locale = useLocale();
  const value = row.cells[column.key] ?? null;
  if (value === null) return <Nothing column={column} sheet={sheet} />;
  const text = formatValue(column.kind, value, locale, sheet.withheld);
  const list = row.lists?.[column.key];
  if (column.kind === "count" && list && value !== 0)
    return (
      <TextLink
        href={listHref(figure, view, list)}
        hidden={t("list", { row: row.label, column: column.label })}
        className="inline-block min-h-6 -mx-1.5 px-1.5 print:mx-0 print:px-0"
      >
        {text}
      </TextLink>
    );
  if (column.key !== "rough") return text;
  return (
    <>
      <span aria-hidden="true">{text}</span>
      <VisuallyHidden>{t("rough")}</VisuallyHidden>
    </>
  );
}

function Nothing({ column, sheet }: Pick<SheetCellProps, "column" | "sheet">) {
  const t = useTranslations("insights.cells");
  if (sheet.withheld && column.kind === "count") return t("under5");
  return (
    <>
      <span aria-hidden="true">{t("none")}</span>
      <VisuallyHidden>{t(sheet.withheld ? "notTold" : "noneLong")}</VisuallyHidden>
    </>
  );
}
