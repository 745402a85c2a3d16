import type { Metadata, Route } from "next";
import { notFound } from "next/navigation";
import { getLocale, getTranslations } from "next-intl/server";
import { ClientTable } from "@/components/clients/client-table";
import { tableWords } from "@/components/clients/table-words";
import { tabHref } from "@/components/insights/hrefs";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireRole } from "@/lib/access/session";
import { presentClient } from "@/lib/clients/present";
import { pageSize } from "@/lib/clients/terms";
import { dayOf } from "@/lib/dates";
import { asLocale } from "@/lib/i18n/locales";
import { readCell } from "@/lib/insights/cell";
import { insightClients } from "@/lib/insights/clients";
import { cellWords } from "@/lib/insights/sheets/cell-words";
import { asFigure, tabOf } from "@/lib/insights/sheets/figures";
import { filterOf, readView, viewQuery } from "@/lib/insights/view";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("insights.list");
  return { title: t("title") };
}

export default async function InsightClientsPage({ searchParams }: PageProps<"/insights/clients">) {
  const [actor, search] = await Promise.all([requireRole("worker", "lead"), searchParams]);
  const cell = readCell(search);
  const view = readView(search);
  const figure = asFigure(String(search.figure ?? ""));
  if (!cell || !figure || view.county) notFound();
  const now = new Date();
  const asked = { cell, page: Math.max(1, Math.trunc(Number(search.page)) || 1) };
  const [t, words, common, locale, found] = await Promise.all([
    getTranslations("insights"),
    getTranslations("clients"),
    getTranslations("common.pages"),
    getLocale(),
    orNotFound(insightClients(actor, filterOf(view, actor.teamIds), asked, now)),
  ]);
  const { total, page } = found;
  const { table, group, cell: column, ...item } = cell;
  const pageHref = (to: number) =>
    `/insights/clients${viewQuery(view, { ...item, table, group, cell: column, figure, page: String(to) })}` as Route;
  const from = (page - 1) * pageSize + 1;
  return (
    <>
      <PageHeader
        above={<TextLink href={tabHref(tabOf(figure), view)}>{t("list.back")}</TextLink>}
        title={t("list.title")}
        lead={t("list.lead", { ...cellWords(cell, { t, locale: asLocale(locale) }), count: total })}
      />
      {total === 0 ? (
        <EmptyState>{t("list.none")}</EmptyState>
      ) : (
        <>
          <ClientTable
            rows={found.clients.map((client) => presentClient(client, words, locale, dayOf(now)))}
            words={tableWords(words)}
            caption={t("list.caption")}
            showResponsible={actor.role === "lead"}
          />
          <Pagination
            words={{
              label: common("label"),
              previous: common("previous"),
              next: common("next"),
              showing: common("showing", { from, to: from + found.clients.length - 1, total }),
            }}
            previousHref={page > 1 ? pageHref(page - 1) : undefined}
            nextHref={page * pageSize < total ? pageHref(page + 1) : undefined}
          />
        </>
      )}
    </>
  );
}
