import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { RowHead } from "@/components/ui/row-head";
import type { PreviewRow } from "@/lib/exchange/csv/preview";

export type PreviewWords = Readonly<Record<"result" | "line" | "remark" | "fine", string>>;

type TablePreviewProps = { columns: readonly string[]; rows: readonly PreviewRow[]; words: PreviewWords };

/** The rows of a table before they are brought in, with all that was read, each with what is wrong or to be looked at. */
export function TablePreview({ columns, rows, words }: TablePreviewProps) {
  const heads = [words.line, words.remark, ...columns];
  return (
    // Many columns scroll by themselves, never the page; browsers let keys do it.
    <div className="relative overflow-x-auto">
      <DataTable
        caption={words.result}
        head={heads.map((head) => <ColumnHead key={head}>{head}</ColumnHead>)}
      >
        {rows.map(({ line, cells, problems, alike }) => (
          <tr key={line}>
            <RowHead>{line}</RowHead>
            <Cell label={words.remark} className="md:min-w-56">
              {[...problems, alike].filter(Boolean).join(" ") || words.fine}
            </Cell>
            {columns.map((column, place) => (
              <Cell key={column} label={column}>
                {cells[place]}
              </Cell>
            ))}
          </tr>
        ))}
      </DataTable>
    </div>
  );
}
