import "server-only";
import type { getTranslations } from "next-intl/server";
import { presentClient } from "@/lib/clients/present";
import type { ListedClient } from "@/lib/clients/queries/list";
import { csvRows, csvStart } from "@/lib/csv";
import { type DateLocale, type Day, formatDay } from "@/lib/dates";

type Words = Awaited<ReturnType<typeof getTranslations<"clients">>>;

/** A CSV file of a list of clients: its columns in its words, the day alone where the list says how late it is. */
export function clientListFile(
  clients: readonly ListedClient[],
  t: Words,
  locale: DateLocale,
  today: Day,
): string {
  const columns = ["clientNumber", "client", "responsible", "plan", "next", "state"] as const;
  const rows = clients.map((client) => {
    const row = presentClient(client, t, locale, today);
    const due = client.dueDate ? formatDay(client.dueDate, locale) : row.due.text;
    const states = row.marks.map(({ text }) => text).join(", ");
    return [row.number, row.label, row.responsible, row.plan, due, states];
  });
  return csvStart + csvRows([columns.map((column) => t(`list.${column}`)), ...rows]);
}
