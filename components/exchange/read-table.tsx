import { CheckboxField } from "@/components/form/checkbox-field";
import { HiddenField } from "@/components/form/hidden-field";
import { SubmitButton } from "@/components/form/submit-button";
import { Notice } from "@/components/ui/notice";
import type { TableResult } from "@/lib/exchange/actions/import-table";
import { type PreviewWords, TablePreview } from "./table-preview";

export type ReadTableWords = PreviewWords & Readonly<Record<"addAlike" | "alikeAdvice", string>>;

type ReadTableProps = { table: Extract<TableResult, { step: "read" }>; words: ReadTableWords };

/** A table that was read, to be looked at, and the button that brings its clients in when nothing is wrong. */
export function ReadTable({ table, words }: ReadTableProps) {
  const { columns, rows, kept, wrong, hasAlike, button } = table;
  return (
    <div className="flex flex-col gap-4">
      <TablePreview columns={columns} rows={rows} words={words} />
      {wrong && (
        <Notice kind="danger" className="max-w-text">
          {wrong}
        </Notice>
      )}
      {!wrong && hasAlike && (
        <Notice kind="caution" className="max-w-text" title={words.alikeAdvice}>
          <CheckboxField name="addAlike" label={words.addAlike} />
        </Notice>
      )}
      {!wrong && (
        <div>
          <HiddenField name="rows" value={kept} />
          <SubmitButton name="step" value="import">
            {button}
          </SubmitButton>
        </div>
      )}
    </div>
  );
}
