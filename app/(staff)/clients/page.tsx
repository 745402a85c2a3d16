import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientFilters } from "@/components/clients/client-filters";
import { ClientFinder } from "@/components/clients/client-finder";
import { ClientList } from "@/components/clients/client-list";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/session";
import { clientsHref, readFilters } from "@/lib/clients/filters";
import { listClients } from "@/lib/clients/queries/list";
import { ownTeams } from "@/lib/clients/queries/staff";
import { dayOf } from "@/lib/dates";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("clients.list");
  return { title: t("title") };
}

export default async function ClientsPage({ searchParams }: PageProps<"/clients">) {
  const actor = await requireRole("worker", "lead");
  const filters = readFilters(await searchParams, actor.role);
  const now = new Date();
  const [t, forms, found, teams] = await Promise.all([
    getTranslations("clients"),
    getTranslations("paper.form"),
    listClients(actor, filters, now),
    actor.role === "lead" ? ownTeams(actor) : [],
  ]);
  return (
    <>
      <PageHeader
        title={t("list.title")}
        actions={
          <>
            <ButtonLink href="/paper-forms">{forms("title")}</ButtonLink>
            <ButtonLink href="/clients/new" kind="primary">
              {t("list.add")}
            </ButtonLink>
          </>
        }
      />
      <ClientFinder listHref={clientsHref(filters, actor.role)}>
        <ClientFilters filters={filters} role={actor.role} teams={teams} />
        <ClientList found={found} filters={filters} role={actor.role} today={dayOf(now)} />
      </ClientFinder>
    </>
  );
}
