import { getLocale, getTranslations } from "next-intl/server";
import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { Pagination } from "@/components/ui/pagination";
import { RowHead } from "@/components/ui/row-head";
import type { LogPage } from "@/lib/audit/queries";
import { formatInstant } from "@/lib/dates";

/** A page of the log: when, who, what, whose, on what ground. */
export async function LogTable({ log }: { log: LogPage }) {
  const [t, locale] = await Promise.all([getTranslations("audit"), getLocale()]);
  const from = (log.page - 1) * log.size + 1;
  const to = from + log.rows.length - 1;
  const href = (page: number) => `/audit?page=${page}` as const;
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
        head={
          <>
            <ColumnHead>{t("time")}</ColumnHead>
            <ColumnHead>{t("who")}</ColumnHead>
            <ColumnHead>{t("act")}</ColumnHead>
            <ColumnHead>{t("client")}</ColumnHead>
            <ColumnHead>{t("ground")}</ColumnHead>
          </>
        }
      >
        {log.rows.map((row) => (
          <tr key={row.id}>
            <RowHead>{formatInstant(row.at, locale)}</RowHead>
            <Cell label={t("who")}>{row.userName}</Cell>
            <Cell label={t("act")}>{t(`acts.${row.act}`)}</Cell>
            <Cell label={t("client")}>{row.clientNumber || "–"}</Cell>
            <Cell label={t("ground")}>{row.ground ? t(`grounds.${row.ground}`) : "–"}</Cell>
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
