"use server";

import { getLocale, getTranslations } from "next-intl/server";
import { createAction } from "@/lib/action";
import { dayOf, formatDay } from "@/lib/dates";
import { invalid } from "@/lib/errors";
import { messagesOf } from "@/lib/i18n/messages";
import { sortName } from "@/lib/person-name";
import { type Alike, findAlike, importTable } from "../commands/import-table";
import { type CheckedLine, checkLines } from "../csv/check";
import { readKept } from "../csv/kept";
import { readTable, type TableLine, tableBytes } from "../csv/read";
import { type ClientTableInput, clientTableSchema } from "../schema";

/** A row of the table as the preview shows it. `problems` are what must be mended, `alike` what to look at. */
export type PreviewRow = { line: number; name: string; birthDate: string; problems: string[]; alike: string };

/** What came of a table: its rows to be looked at, with the same to be sent again, or how many came in. */
export type TableResult =
  | {
      step: "read";
      sentence: string;
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
    const rows = await previewOf(checked, alike);
    const wrong = rows.filter(({ problems }) => problems.length > 0).length;
    const n = rows.length;
    return {
      step: "read",
      sentence: input.step === "import" ? t("notYet") : t("count", { n }),
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

async function previewOf(
  checked: readonly CheckedLine[],
  alike: readonly (Alike | undefined)[],
): Promise<PreviewRow[]> {
  const [t, fields, locale] = await Promise.all([
    getTranslations("exchange.clients"),
    getTranslations("clients.fields"),
    getLocale(),
  ]);
  const { errors } = messagesOf(locale);
  let place = 0;
  return checked.map(({ line, cells, input, errors: wrong, isRepeated }) => {
    const found = input ? alike[place++] : undefined;
    const { firstName = "", lastName = "", birthDate = "" } = cells;
    const problems = Object.entries(wrong ?? {}).map(([field, key]) =>
      t("problem", {
        field: fields.has(field as "phone") ? fields(field as "phone") : field,
        words: errors[key as keyof typeof errors] ?? errors.invalid,
      }),
    );
    const known = found && (found.number ? t("alike", { number: found.number }) : t("alikeElsewhere"));
    return {
      line,
      name: sortName({ firstName, lastName }) || t("nameless"),
      birthDate: input?.birthDate ? formatDay(input.birthDate, locale) : birthDate,
      problems,
      alike: known ?? (isRepeated ? t("repeated") : ""),
    };
  });
}
