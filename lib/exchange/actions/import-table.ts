"use server";

import { getTranslations } from "next-intl/server";
import { createAction } from "@/lib/action";
import { dayOf } from "@/lib/dates";
import { invalid } from "@/lib/errors";
import { findAlike, importTable } from "../commands/import-table";
import { checkLines } from "../csv/check";
import { readKept } from "../csv/kept";
import { type PreviewRow, previewOf } from "../csv/preview";
import { readTable, type TableLine } from "../csv/read";
import { tableBytes } from "../limits";
import { type ClientTableInput, clientTableSchema } from "../schema";

/** What came of a table: its rows to be looked at, with the same to be sent again, or how many came in. */
export type TableResult =
  | {
      step: "read";
      sentence: string;
      /** The names of the columns that the table tells. */
      columns: string[];
      rows: PreviewRow[];
      kept: string;
      /** What to do about the rows that are wrong; empty when none is. */
      wrong: string;
      hasAlike: boolean;
      button: string;
    }
  | { step: "imported"; sentence: string };

/** Reads a table of clients and shows it; brings its clients in when it has been looked at. */
export const clientTableAction = createAction(
  clientTableSchema,
  async (actor, input, now): Promise<TableResult> => {
    const t = await getTranslations("exchange.clients");
    const lines = input.step === "import" ? readKept(input.rows) : await linesOf(input);
    const checked = checkLines(lines, input.assignTo, dayOf(now));
    const good = checked.flatMap((line) => line.input ?? []);
    const alike = await findAlike(actor, good, now);
    const isSure = input.addAlike || !(alike.some(Boolean) || checked.some(({ isRepeated }) => isRepeated));
    if (input.step === "import" && good.length === checked.length && isSure) {
      const n = await importTable(actor, { inputs: good, addAlike: input.addAlike }, now);
      return { step: "imported", sentence: t("done", { n }) };
    }
    const { columns, rows } = await previewOf(checked, alike);
    const wrong = rows.filter(({ problems }) => problems.length > 0).length;
    const n = rows.length;
    return {
      step: "read",
      sentence: input.step === "import" ? t("notYet") : t("count", { n }),
      columns,
      rows,
      kept: JSON.stringify(lines),
      wrong: wrong > 0 ? t("wrong", { n: wrong }) : "",
      hasAlike: rows.some(({ alike }) => alike !== ""),
      button: t("import", { n }),
    };
  },
);

async function linesOf({ file }: ClientTableInput): Promise<TableLine[]> {
  if (!file || file.size === 0) throw invalid("file", "tableMissing");
  if (file.size > tableBytes) throw invalid("file", "tableSize");
  const read = readTable(new Uint8Array(await file.arrayBuffer()));
  if ("lines" in read) return read.lines;
  const { fault } = read;
  throw invalid("file", `table${fault.charAt(0).toUpperCase()}${fault.slice(1)}`);
}
