import { type AnyColumn, type SQL, sql } from "drizzle-orm";

/** Many rows as one text, so that a tenth of the rows is handed over. What is listed is codes and numbers: none holds a comma. */
export function listed(row: SQL): SQL<string | null> {
  return sql`string_agg(${row}, ',')`;
}

/** `debt:40`; nothing where the row has no number. */
export function pair(code: AnyColumn, value: AnyColumn): SQL {
  return sql`${code} || ':' || ${value}`;
}

type Listed = { listed: string | null };

/** The rows of a listed text. */
export function words({ listed: text }: Listed): string[] {
  return text ? text.split(",") : [];
}

/** Numbers by code; a code that is not of the catalogue is left out. */
export function numbersOf<Code extends string>(
  rows: readonly Listed[],
  isCode: (code: string) => code is Code,
): Partial<Record<Code, number>> {
  const numbers: Partial<Record<Code, number>> = {};
  for (const word of rows.flatMap(words)) {
    const [code = "", value] = word.split(":");
    if (isCode(code)) numbers[code] = Number(value);
  }
  return numbers;
}
