import { useLocale, useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { PageHeader } from "@/components/ui/page-header";
import { Tag } from "@/components/ui/tag";
import { type Day, formatDay } from "@/lib/dates";
import type { ClientPage } from "@/lib/progress/queries/client-page";

type ClientHeadProps = { client: ClientPage["client"]; today: Day; actions?: ReactNode };

/** Who the page is about and who works with them. */
export function ClientHead({ client, today, actions }: ClientHeadProps) {
  const t = useTranslations("progress");
  const locale = useLocale();
  const number = t("clientNumber", { number: client.number });
  const name = [client.firstName, client.lastName].filter(Boolean).join(" ");
  return (
    <PageHeader
      title={name || number}
      above={name ? number : undefined}
      lead={
        <>
          {client.responsibleName ? t("responsible", { name: client.responsibleName }) : t("noResponsible")}{" "}
          {client.status === "archived" && <Tag>{t("archived")}</Tag>}
          <span className="hidden print:block">{t("printed", { day: formatDay(today, locale) })}</span>
        </>
      }
      actions={actions}
    />
  );
}
