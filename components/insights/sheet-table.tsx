import { useTranslations } from "next-intl";
import { Fragment, type ReactNode } from "react";
import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { RowHead } from "@/components/ui/row-head";
import type { Figure } from "@/lib/insights/sheets/figures";
import type { Column, Sheet } from "@/lib/insights/sheets/sheet";
import type { InsightsView } from "@/lib/insights/view";
import { RowChart } from "./row-chart";
import { SheetCell } from "./sheet-cell";

type SheetTableProps = { caption: string; sheet: Sheet; figure: Figure; view: InsightsView };

/** The rows of a sheet with their drawings in place, so that a number and its picture cannot tell different things. */
export function SheetTable({ caption, sheet, figure, view }: SheetTableProps) {
  const t = useTranslations("insights.columns");
  const shown = cellsOf(sheet.columns);
  return (
    <DataTable
      caption={caption}
      hideCaption
      className="figure-table"
      head={
        <>
          <ColumnHead>{sheet.what}</ColumnHead>
          <ColumnHead className="chart">{t("chart")}</ColumnHead>
          {shown.map(([first]) => (
            <ColumnHead key={first.key} end>
              {first.head ?? first.label}
            </ColumnHead>
          ))}
        </>
      }
    >
      {sheet.rows.map((row, at) => (
        <Fragment key={row.key}>
          {row.group && row.group !== sheet.rows[at - 1]?.group && (
            <tr className="break-after-avoid hover:bg-transparent max-md:mt-4 max-md:mb-1! max-md:border-0! max-md:bg-transparent! max-md:p-0!">
              <th scope="colgroup" colSpan={shown.length + 2} className="pt-4! text-muted">
                {row.group}
              </th>
            </tr>
          )}
          <tr>
            <RowHead className="font-normal!">{row.label}</RowHead>
            <td className="chart">
              <RowChart figure={figure} sheet={sheet} row={row} />
            </td>
            {shown.map(([first, ...joined]) => (
              <Cell key={first.key} label={first.head ?? first.label} end>
                <SheetCell column={first} row={row} sheet={sheet} figure={figure} view={view} />
                {joined.map((column) => (
                  <Joined
                    key={column.key}
                    after={first}
                    text={row.cells[column.key] !== ""}
                    kind={column.kind}
                  >
                    <SheetCell column={column} row={row} sheet={sheet} figure={figure} view={view} />
                  </Joined>
                ))}
              </Cell>
            ))}
          </tr>
        </Fragment>
      ))}
    </DataTable>
  );
}

/** A count in brackets after its percent, counts of one kind with strokes between, words after a number. */
function Joined({
  after,
  kind,
  text,
  children,
}: {
  after: Column;
  kind: Column["kind"];
  text: boolean;
  children: ReactNode;
}) {
  if (!text) return null;
  if (after.kind === "p") return <> {children}</>;
  if (kind === "text") return <span className="block text-sm">{children}</span>;
  return after.kind === "count" ? <> / {children}</> : <> ({children})</>;
}

function cellsOf(columns: readonly Column[]): [Column, ...Column[]][] {
  const cells: [Column, ...Column[]][] = [];
  for (const column of columns) {
    const last = cells.at(-1);
    if (column.joined && last) last.push(column);
    else cells.push([column]);
  }
  return cells;
}
