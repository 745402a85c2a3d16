import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { NamedExportForm } from "@/components/exchange/named-export-form";
import { ResearchExportForm } from "@/components/exchange/research-export-form";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { requireActor } from "@/lib/access/session";
import { ownTeams } from "@/lib/clients/queries/staff";
import { canExchange, canExportNamed, canExportPseudonymous, canImportClients } from "@/lib/exchange/policy";
import { exportTeams } from "@/lib/exchange/queries";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("exchange");
  return { title: t("title") };
}

export default async function ExchangePage() {
  const actor = await requireActor();
  if (!canExchange(actor)) notFound();
  const [t, own, all] = await Promise.all([getTranslations("exchange"), ownTeams(actor), exportTeams(actor)]);
  const named = own.filter(({ id }) => canExportNamed(actor, id));
  return (
    <>
      <PageHeader
        title={t("title")}
        lead={t("lead")}
        actions={
          canImportClients(actor) && <ButtonLink href="/exchange/clients">{t("clients.link")}</ButtonLink>
        }
      />
      {named.length > 0 && <NamedExportForm teams={named} />}
      {canExportPseudonymous(actor) && <ResearchExportForm teams={all} />}
    </>
  );
}
