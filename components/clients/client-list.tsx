import { getLocale, getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { Pagination } from "@/components/ui/pagination";
import type { Role } from "@/lib/access/roles";
import { type ClientFilters, clientsHref, defaultFilters, isNarrowedToOwn } from "@/lib/clients/filters";
import { presentClient } from "@/lib/clients/present";
import type { ClientPage } from "@/lib/clients/queries/list";
import { pageSize } from "@/lib/clients/terms";
import type { Day } from "@/lib/dates";
import { ClientTable } from "./client-table";
import { tableWords } from "./table-words";
import { TransferPick } from "./transfer-pick";
import { TransferPicks } from "./transfer-picks";

type ClientListProps = {
  found: ClientPage;
  filters: ClientFilters;
  role: Role;
  today: Day;
  /** All clients of the page are ticked. */
  isPicked: boolean;
};

/** One page of the list, or why it is empty. */
export async function ClientList({ found, filters, role, today, isPicked }: ClientListProps) {
  const [t, common, locale] = await Promise.all([
    getTranslations("clients"),
    getTranslations("common.pages"),
    getLocale(),
  ]);
  const { clients, total, page } = found;
  const narrowed = isNarrowedToOwn(role, filters);
  if (total === 0) return <NoClients filters={filters} role={role} />;
  const pageHref = (to: number) => clientsHref({ ...filters, page: to }, role);
  const from = (page - 1) * pageSize + 1;
  const words = {
    label: common("label"),
    previous: common("previous"),
    next: common("next"),
    showing: common("showing", { from, to: from + clients.length - 1, total }),
  };
  const ofTeam = filters.scope === "team" && !narrowed;
  const table = {
    rows: clients.map((client) => presentClient(client, t, locale, today)),
    words: tableWords(t, filters.waiting),
    caption: t(`list.caption${ofTeam ? "Team" : "Own"}${filters.waiting ? "Waiting" : ""}`),
    showResponsible: ofTeam,
  };
  return (
    <>
      {narrowed && <Notice className="mb-4">{t("filters.narrowed")}</Notice>}
      {role === "lead" ? (
        <TransferPicks filters={{ ...filters, page }} total={total} isPicked={isPicked}>
          <ClientTable
            {...table}
            pick={(row) => <TransferPick row={row} label={t("transfer.pick")} isPicked={isPicked} />}
          />
        </TransferPicks>
      ) : (
        <ClientTable {...table} />
      )}
      <Pagination
        words={words}
        previousHref={page > 1 ? pageHref(page - 1) : undefined}
        nextHref={page * pageSize < total ? pageHref(page + 1) : undefined}
      />
    </>
  );
}

async function NoClients({ filters, role }: { filters: ClientFilters; role: Role }) {
  const t = await getTranslations("clients.list");
  const first = clientsHref({}, role);
  if (clientsHref({ ...filters, page: 1 }, role) !== first)
    return (
      <EmptyState action={<ButtonLink href={first}>{t("showAll")}</ButtonLink>}>
        {t("emptyFiltered")}
      </EmptyState>
    );
  const words = defaultFilters(role).scope === "team" ? t("emptyTeam") : t("empty");
  return <EmptyState action={<ButtonLink href="/clients/new">{t("add")}</ButtonLink>}>{words}</EmptyState>;
}
