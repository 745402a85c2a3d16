import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import type { OpenedClient } from "@/lib/clients/queries/open";
import { dayOf, formatDay } from "@/lib/dates";
import { ClientDetails } from "./client-details";
import { ClientFlags } from "./client-flags";
import { ContactLine } from "./contact-line";

/** Who a page is about: name, number, masked personal id, age, how to reach them safely, and the rest on request. */
export async function ClientHeader({ client }: { client: OpenedClient }) {
  const [t, locale] = await Promise.all([getTranslations("clients"), getLocale()]);
  const { id, number, name, personalIdMasked, age, archivedAt } = client;
  return (
    <>
      <PageHeader
        title={name || t("pageTitle", { number })}
        above={name ? t("number", { number }) : undefined}
        lead={
          // Not on paper: at home it may be read by the very person the client is kept safe from.
          <span className="no-print flex flex-wrap items-baseline gap-x-4 gap-y-1">
            {personalIdMasked && <span>{t("header.personalId", { masked: personalIdMasked })}</span>}
            {age !== undefined && <span>{t("header.age", { count: age })}</span>}
            <ClientFlags client={client} />
          </span>
        }
        actions={
          <>
            {client.canEdit && <ButtonLink href={`/clients/${id}/edit`}>{t("header.edit")}</ButtonLink>}
            {client.canAdminister && (
              <ButtonLink href={`/clients/${id}/people`}>{t("header.people")}</ButtonLink>
            )}
          </>
        }
      />
      <div className="no-print mb-6 flex flex-col gap-3">
        {client.ground === "reason" && <Notice kind="caution">{t("header.reason")}</Notice>}
        {client.isMinor && <Notice kind="caution">{t("header.minorNotice")}</Notice>}
        {client.status === "archived" && (
          <Notice>
            {t("header.archivedNotice", {
              day: archivedAt ? formatDay(dayOf(archivedAt), locale) : "",
              reason: client.archiveReason,
            })}
          </Notice>
        )}
        <ContactLine client={client} />
        <Disclosure summary={t("header.details")}>
          <ClientDetails client={client} />
        </Disclosure>
      </div>
    </>
  );
}
