import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientTable } from "@/components/exchange/client-table";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/access/session";
import { ownTeams } from "@/lib/clients/queries/staff";
import { canImportClients } from "@/lib/exchange/policy";
import { lineLimit } from "@/lib/exchange/schema";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("exchange.clients");
  return { title: t("title") };
}

export default async function ImportClientsPage() {
  const actor = await requireActor();
  if (!canImportClients(actor)) notFound();
  const [t, teams] = await Promise.all([getTranslations("exchange"), ownTeams(actor)]);
  return (
    <>
      <PageHeader
        title={t("clients.title")}
        lead={t("clients.lead")}
        above={<TextLink href="/exchange">{t("ready.back")}</TextLink>}
      />
      <ClientTable teams={teams} limit={lineLimit} />
    </>
  );
}
