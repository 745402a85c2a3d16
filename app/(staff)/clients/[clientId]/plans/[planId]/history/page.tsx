import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HistoryView } from "@/components/history/history-view";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { planHistory } from "@/lib/plans/history";
import { planParts } from "@/lib/plans/parts";
import { historyQuery } from "@/lib/saving/history-query";
import { planOf } from "../plan-of";

type HistoryPageProps = PageProps<"/clients/[clientId]/plans/[planId]/history">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("history");
  return { title: t("title") };
}

export default async function PlanHistoryPage({ params, searchParams }: HistoryPageProps) {
  const [actor, page, asked, t] = await Promise.all([
    requireActor(),
    planOf(params),
    searchParams,
    getTranslations("plans.sections"),
  ]);
  const query = historyQuery(asked, planParts);
  const { clientId, id: planId } = page.plan;
  const history = await orNotFound(planHistory(actor, { clientId, planId }, query, new Date()));
  return (
    <HistoryView
      history={history}
      documentHref={page.planHref}
      parts={planParts.map((slug) => ({ slug, label: t(slug) }))}
      query={query}
      canRestore={page.isOpen && page.canEdit}
    />
  );
}
