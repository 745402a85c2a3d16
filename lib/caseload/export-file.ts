import "server-only";
import type { getTranslations } from "next-intl/server";
import { presentClient } from "@/lib/clients/present";
import type { ListedClient } from "@/lib/clients/queries/list";
import type { Waiting } from "@/lib/clients/terms";
import { csvRows, csvStart } from "@/lib/csv";
import { type Day, formatDay } from "@/lib/dates";
import type { Locale } from "@/lib/i18n/locales";

type Words = Awaited<ReturnType<typeof getTranslations<"clients">>>;

/**
 * A CSV file of a list of clients: its columns in its words, since when they wait where that was asked, the day alone
 * where the list says how late it is.
 */
export function clientListFile(
  { clients, waiting }: { clients: readonly ListedClient[]; waiting?: Waiting },
  t: Words,
  locale: Locale,
  today: Day,
): string {
  const waits = waiting ? ([`waits.${waiting}`] as const) : [];
  const columns = ["clientNumber", "client", "responsible", ...waits, "plan", "next", "state"] as const;
  const rows = clients.map((client) => {
    const row = presentClient(client, t, locale, today);
    const due = client.dueDate ? formatDay(client.dueDate, locale) : row.due.text;
    const states = row.marks.map(({ text }) => text).join(", ");
    const wait = waiting ? [row.waits] : [];
    return [row.number, row.label, row.responsible, ...wait, row.plan, due, states];
  });
  return csvStart + csvRows([columns.map((column) => t(`list.${column}`)), ...rows]);
}
