import "server-only";
import { getLocale, getTranslations } from "next-intl/server";
import { languageName } from "@/lib/clients/language-names";
import { languages } from "@/lib/clients/languages";
import { formatDay, parseDay } from "@/lib/dates";
import { messagesOf } from "@/lib/i18n/messages";
import { genders } from "@/lib/terms";
import type { Alike } from "../commands/import-table";
import type { CheckedLine } from "./check";
import { type TableField, tableFields } from "./columns";

/**
 * A row of the table as the preview shows it, a cell for each column. `problems` are what must be mended, `alike` what to
 * look at.
 */
export type PreviewRow = { line: number; cells: string[]; problems: string[]; alike: string };

/**
 * The rows of a table with everything that was read of them, as it would be kept; a row that is wrong as it is written.
 * @param alike who may be a client already, in the order of the rows that are right
 */
export async function previewOf(
  checked: readonly CheckedLine[],
  alike: readonly (Alike | undefined)[],
): Promise<{ columns: string[]; rows: PreviewRow[] }> {
  const [t, clients, locale] = await Promise.all([
    getTranslations("exchange.clients"),
    getTranslations("clients"),
    getLocale(),
  ]);
  const { errors } = messagesOf(locale);
  const nameOf = (field: string) =>
    clients.has(`fields.${field as "phone"}`) ? clients(`fields.${field as "phone"}`) : field;
  const written = (field: TableField, value: string | null | undefined) => {
    if (!value) return "";
    if (field === "gender" && isOneOf(genders, value)) return clients(`genders.${value}`);
    if (field === "language" && isOneOf(languages, value)) return languageName(value, clients, locale);
    return field === "birthDate" && parseDay(value) === value ? formatDay(value, locale) : value;
  };
  const fields = tableFields.filter((field) => checked.some(({ cells }) => cells[field] !== undefined));
  let place = 0;
  const rows = checked.map(({ line, cells, hasMore, input, errors: wrong, isRepeated }): PreviewRow => {
    const found = input ? alike[place++] : undefined;
    const problems = Object.entries(wrong ?? {}).map(([field, key]) =>
      t("problem", {
        field: nameOf(field),
        words: errors[key as keyof typeof errors] ?? errors.invalid,
      }),
    );
    if (hasMore) problems.push(t("rowLong"));
    const known = found && (found.number ? t("alike", { number: found.number }) : t("alikeElsewhere"));
    return {
      line,
      cells: fields.map((field) => written(field, input ? input[field] : cells[field])),
      problems,
      alike: known ?? (isRepeated ? t("repeated") : ""),
    };
  });
  return { columns: fields.map(nameOf), rows };
}

function isOneOf<Word extends string>(words: readonly Word[], value: string): value is Word {
  return words.some((word) => word === value);
}
