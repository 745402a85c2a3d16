import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ExportList } from "@/components/caseload/export-list";
import { ClientFilters } from "@/components/clients/client-filters";
import { ClientFinder } from "@/components/clients/client-finder";
import { ClientList } from "@/components/clients/client-list";
import { SavedFilters } from "@/components/saved-filters/saved-filters";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { requireRole } from "@/lib/access/session";
import { clientsHref, readFilters } from "@/lib/clients/filters";
import { listClients } from "@/lib/clients/queries/list";
import { ownTeams } from "@/lib/clients/queries/staff";
import { isPagePicked } from "@/lib/clients/transfer-search";
import { dayOf } from "@/lib/dates";
import { listSavedFilters } from "@/lib/saved-filters/queries";
import { filterQuery } from "@/lib/saved-filters/query";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("clients.list");
  return { title: t("title") };
}

export default async function ClientsPage({ searchParams }: PageProps<"/clients">) {
  const actor = await requireRole("worker", "lead");
  const search = await searchParams;
  const filters = readFilters(search, actor.role);
  const isLead = actor.role === "lead";
  const now = new Date();
  const [t, forms, access, found, teams, saved] = await Promise.all([
    getTranslations("clients"),
    getTranslations("paper.form"),
    getTranslations("access"),
    listClients(actor, filters, now),
    isLead ? ownTeams(actor) : [],
    listSavedFilters(actor, "caseload"),
  ]);
  return (
    <>
      <PageHeader
        title={t("list.title")}
        above={isLead && <TextLink href="/caseload">{access("nav.caseload")}</TextLink>}
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
        {isLead && <SavedFilters page="caseload" filters={saved} query={filterQuery("caseload", search)} />}
        <ClientList
          found={found}
          filters={filters}
          role={actor.role}
          today={dayOf(now)}
          isPicked={isPagePicked(search)}
        />
        {isLead && found.total > 0 && <ExportList filters={filters} />}
      </ClientFinder>
    </>
  );
}
