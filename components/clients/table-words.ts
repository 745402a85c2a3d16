import type { getTranslations } from "next-intl/server";

const columns = ["client", "clientNumber", "responsible", "plan", "next", "state"] as const;

/** The names of the columns of a list of clients. */
export type TableWords = Readonly<Record<(typeof columns)[number], string>>;

/** The same in the reader's language, ready to hand to the browser. */
export function tableWords(t: Awaited<ReturnType<typeof getTranslations<"clients">>>): TableWords {
  const named = columns.map((name) => [name, t(`list.${name}`)] as const);
  return Object.fromEntries(named) as TableWords;
}
