import { getTranslations } from "next-intl/server";
import { Cell } from "@/components/ui/cell";
import { ColumnHead } from "@/components/ui/column-head";
import { DataTable } from "@/components/ui/data-table";
import { Notice } from "@/components/ui/notice";
import { RowHead } from "@/components/ui/row-head";
import type { TransferPage } from "@/lib/clients/queries/transfer";

/** The clients that would be given; under turvakielto by number only. */
export async function TransferClients({ page }: { page: TransferPage }) {
  const t = await getTranslations("clients");
  const { clients, total } = page;
  return (
    <div className="mb-8">
      {total > clients.length && (
        <Notice className="mb-3">{t("transfer.first", { shown: clients.length, total })}</Notice>
      )}
      <DataTable
        caption={t("transfer.caption", { count: clients.length })}
        head={
          <>
            <ColumnHead>{t("list.clientNumber")}</ColumnHead>
            <ColumnHead>{t("list.client")}</ColumnHead>
            <ColumnHead>{t("list.responsible")}</ColumnHead>
          </>
        }
      >
        {clients.map((client) => (
          <tr key={client.id}>
            <RowHead>{client.number}</RowHead>
            <Cell label={t("list.client")}>
              {client.view === "number" ? t("list.hidden") : client.name || t("noName")}
            </Cell>
            <Cell label={t("list.responsible")}>{client.responsibleName || t("list.noResponsible")}</Cell>
          </tr>
        ))}
      </DataTable>
    </div>
  );
}
