import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { RowHead } from "@/components/ui/row-head";
import type { PreviewRow } from "@/lib/exchange/actions/import-table";

export type PreviewWords = Readonly<
  Record<"result" | "line" | "name" | "birthDate" | "remark" | "fine", string>
>;

type TablePreviewProps = { rows: readonly PreviewRow[]; words: PreviewWords };

/** The rows of a table before they are brought in, each with what is wrong with it or what to look at. */
export function TablePreview({ rows, words }: TablePreviewProps) {
  const heads = [words.line, words.name, words.birthDate, words.remark];
  return (
    <DataTable caption={words.result} head={heads.map((head) => <ColumnHead key={head}>{head}</ColumnHead>)}>
      {rows.map(({ line, name, birthDate, problems, alike }) => (
        <tr key={line}>
          <RowHead>{line}</RowHead>
          <Cell label={words.name}>{name}</Cell>
          <Cell label={words.birthDate}>{birthDate}</Cell>
          <Cell label={words.remark}>{[...problems, alike].filter(Boolean).join(" ") || words.fine}</Cell>
        </tr>
      ))}
    </DataTable>
  );
}
