import type { Route } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { Pagination } from "@/components/ui/pagination";
import { RowHead } from "@/components/ui/row-head";
import { detailWords } from "@/lib/audit/detail-words";
import { type LogFilters, logQuery } from "@/lib/audit/filters";
import type { LogPage } from "@/lib/audit/queries";
import { formatInstant } from "@/lib/dates";

type LogTableProps = { log: LogPage; filters: LogFilters };

/** A page of the log: when, who did what, whose, on what ground. */
export async function LogTable({ log, filters }: LogTableProps) {
  const [t, locale] = await Promise.all([getTranslations("audit"), getLocale()]);
  const from = (log.page - 1) * log.size + 1;
  const to = from + log.rows.length - 1;
  const href = (page: number) => `/audit${logQuery({ ...filters, page })}` as Route;
  const words = {
    label: t("pages"),
    previous: t("previous"),
    next: t("next"),
    showing: t("showing", { from, to, total: log.total }),
  };
  return (
    <>
      <DataTable
        caption={t("caption")}
        hideCaption
        head={(["time", "event", "client", "ground", "more"] as const).map((column) => (
          <ColumnHead key={column}>{t(column)}</ColumnHead>
        ))}
      >
        {log.rows.map((row) => (
          <tr key={row.id}>
            <RowHead>{formatInstant(row.at, locale)}</RowHead>
            <Cell label={t("event")}>
              {t("of", {
                name: row.userName || t(row.role === "client" ? "theClient" : "stranger"),
                act: t(`acts.${row.act}`),
              })}
            </Cell>
            <Cell label={t("client")}>{row.clientNumber || "–"}</Cell>
            <Cell label={t("ground")}>{row.ground ? t(`grounds.${row.ground}`) : "–"}</Cell>
            <Cell label={t("more")}>{detailWords(row, t) || "–"}</Cell>
          </tr>
        ))}
      </DataTable>
      <Pagination
        words={words}
        previousHref={log.page > 1 ? href(log.page - 1) : undefined}
        nextHref={to < log.total ? href(log.page + 1) : undefined}
      />
    </>
  );
}
