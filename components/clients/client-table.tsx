import type { ReactNode } from "react";
import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { RowHead } from "@/components/ui/row-head";
import { Tag } from "@/components/ui/tag";
import type { ClientRow } from "@/lib/clients/present";
import { ClientLink } from "./client-link";
import type { TableWords } from "./table-words";

type ClientTableProps = {
  rows: readonly ClientRow[];
  words: TableWords;
  caption: string;
  /** Set when the heading above already says it. */
  hideCaption?: boolean;
  /** One's own clients need no column for who works with them. */
  showResponsible: boolean;
  /** A tick box before each row, where many are chosen at once. */
  pick?: (row: ClientRow) => ReactNode;
};

/** Clients, one a row. Draws on the server and, for a search, in the browser. */
export function ClientTable({ rows, words, caption, hideCaption, showResponsible, pick }: ClientTableProps) {
  const head = (
    <>
      <ColumnHead>{words.client}</ColumnHead>
      <ColumnHead>{words.clientNumber}</ColumnHead>
      {showResponsible && <ColumnHead>{words.responsible}</ColumnHead>}
      {words.waits && <ColumnHead>{words.waits}</ColumnHead>}
      <ColumnHead>{words.plan}</ColumnHead>
      <ColumnHead>{words.next}</ColumnHead>
      <ColumnHead>{words.state}</ColumnHead>
    </>
  );
  return (
    <DataTable caption={caption} hideCaption={hideCaption} head={head}>
      {rows.map((row) => (
        <tr key={row.id}>
          <RowHead>
            {pick ? (
              <span className="flex items-start gap-1">
                {pick(row)}
                <span>
                  <ClientLink row={row} />
                </span>
              </span>
            ) : (
              <ClientLink row={row} />
            )}
          </RowHead>
          <Cell label={words.clientNumber} className="whitespace-nowrap">
            {row.number}
          </Cell>
          {showResponsible && <Cell label={words.responsible}>{row.responsible}</Cell>}
          {words.waits && <Cell label={words.waits}>{row.waits}</Cell>}
          <Cell label={words.plan}>{row.plan}</Cell>
          <Cell label={words.next}>
            {row.due.tone === "neutral" ? row.due.text : <Tag tone={row.due.tone}>{row.due.text}</Tag>}
          </Cell>
          <Cell label={words.state} className={row.marks.length ? undefined : "max-md:hidden!"}>
            <span className="flex flex-wrap gap-1">
              {row.marks.map((mark) => (
                <Tag key={mark.text} tone={mark.tone}>
                  {mark.text}
                </Tag>
              ))}
            </span>
          </Cell>
        </tr>
      ))}
    </DataTable>
  );
}
