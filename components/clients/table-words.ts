import type { getTranslations } from "next-intl/server";
import type { Waiting } from "@/lib/clients/terms";

const columns = ["client", "clientNumber", "responsible", "plan", "next", "state"] as const;

/** The names of the columns of a list of clients; `waits` where it tells since when they wait. */
export type TableWords = Readonly<Record<(typeof columns)[number], string>> & { readonly waits?: string };

/** The same in the reader's language, ready to hand to the browser. */
export function tableWords(
  t: Awaited<ReturnType<typeof getTranslations<"clients">>>,
  waiting?: Waiting,
): TableWords {
  const named = columns.map((name) => [name, t(`list.${name}`)] as const);
  const words = Object.fromEntries(named) as TableWords;
  return waiting ? { ...words, waits: t(`list.waits.${waiting}`) } : words;
}
