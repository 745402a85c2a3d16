import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { ReasonTable } from "@/components/clients/reason-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Pagination } from "@/components/ui/pagination";
import { TextLink } from "@/components/ui/text-link";
import { requireRole } from "@/lib/access/session";
import { listReasons } from "@/lib/clients/queries/reasons";
import { pageSize } from "@/lib/clients/terms";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("reasons");
  return { title: t("title") };
}

export default async function ReasonsPage({ searchParams }: PageProps<"/reasons">) {
  const actor = await requireRole("lead", "auditor");
  const search = await searchParams;
  const unseen = search.show === "unseen";
  const team = typeof search.team === "string" ? search.team : undefined;
  const asked = Number(search.page);
  const [t, common, found] = await Promise.all([
    getTranslations("reasons"),
    getTranslations("common.pages"),
    listReasons(actor, { unseen, team, page: Number.isInteger(asked) && asked > 0 ? asked : 1 }, new Date()),
  ]);
  const { reasons, total, page } = found;
  const from = (page - 1) * pageSize + 1;
  const href = (more: Record<string, string>) =>
    `/reasons?${new URLSearchParams({ ...(team && { team }), ...more })}` as Route;
  const shown: Record<string, string> = unseen ? { show: "unseen" } : {};
  const showing = common("showing", { from, to: from + reasons.length - 1, total });
  return (
    <>
      <PageHeader title={t("title")} lead={t(actor.role === "lead" ? "lead" : "leadAuditor")} />
      <p className="mb-3">
        <TextLink href={href(unseen ? {} : { show: "unseen" })} className="inline-flex min-h-11 items-center">
          {t(unseen ? "showAll" : "showUnseen")}
        </TextLink>
      </p>
      {total === 0 ? (
        <EmptyState>{t(unseen ? "noneUnseen" : "none")}</EmptyState>
      ) : (
        <>
          <ReasonTable reasons={reasons} canMark={found.canMark} />
          <Pagination
            words={{ label: common("label"), previous: common("previous"), next: common("next"), showing }}
            previousHref={page > 1 ? href({ ...shown, page: String(page - 1) }) : undefined}
            nextHref={page * pageSize < total ? href({ ...shown, page: String(page + 1) }) : undefined}
          />
        </>
      )}
    </>
  );
}
