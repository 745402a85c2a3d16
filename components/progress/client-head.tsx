import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import type { OpenedClient } from "@/lib/clients/queries/open";
import { type Day, formatDay } from "@/lib/dates";

type ClientHeadProps = { client: OpenedClient; today: Day; actions?: ReactNode };

/** Who the page is about and who works with them. */
export function ClientHead({ client, today, actions }: ClientHeadProps) {
  const t = useTranslations("progress");
  const locale = useLocale();
  const number = t("clientNumber", { number: client.number });
  return (
    <PageHeader
      title={client.name || number}
      above={client.name ? number : undefined}
      lead={
        <>
          {client.responsible ? t("responsible", { name: client.responsible.name }) : t("noResponsible")}{" "}
          {client.status === "archived" && <Tag>{t("archived")}</Tag>}
          <span className="hidden print:block">{t("printed", { day: formatDay(today, locale) })}</span>
        </>
      }
      actions={actions}
    />
  );
}
