import { hasOwnName, type Language, languages } from "@/lib/clients/languages";
import { fold } from "@/lib/fold";
import { type Locale, locales } from "@/lib/i18n/locales";
import { messagesOf } from "@/lib/i18n/messages";
import { genders } from "@/lib/terms";

/** What a table of clients may tell of each. */
export const tableFields = [
  "lastName",
  "firstName",
  "personalId",
  "birthDate",
  "gender",
  "phone",
  "email",
  "address",
  "municipality",
  "language",
] as const;
export type TableField = (typeof tableFields)[number];

/** A column may have the name that the form has for the field, in any of the languages, or the field's own. */
const names = new Map<string, TableField>(
  tableFields.flatMap((field) =>
    [field, ...locales.map((locale) => messagesOf(locale).clients.fields[field])].map(
      (name) => [fold(name), field] as const,
    ),
  ),
);

/** The field that a column tells; undefined when it is none of them. */
export function fieldOf(column: string): TableField | undefined {
  return names.get(fold(column.trim()));
}

const values: Partial<Record<TableField, ReadonlyMap<string, string>>> = {
  gender: new Map(
    locales.flatMap((locale) =>
      genders.map((gender) => [fold(messagesOf(locale).clients.genders[gender]), gender] as const),
    ),
  ),
  language: new Map(
    locales.flatMap((locale) => languages.map((code) => [fold(nameOf(code, locale)), code] as const)),
  ),
};

/** A cell as the form would send it: genders and languages may be written as words. Nothing is told by an empty cell. */
export function cellValue(field: TableField, cell: string): string | undefined {
  const text = cell.trim();
  return text === "" ? undefined : (values[field]?.get(fold(text)) ?? text);
}

function nameOf(code: Language, locale: Locale): string {
  if (hasOwnName(code)) return messagesOf(locale).clients.languages[code];
  return new Intl.DisplayNames([locale], { type: "language" }).of(code) ?? code;
}
