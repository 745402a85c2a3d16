import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { HistoryView } from "@/components/history/history-view";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { evaluationHistory } from "@/lib/evaluations/history";
import { evaluationParts } from "@/lib/evaluations/parts";
import { historyQuery } from "@/lib/saving/history-query";
import { evaluationOf } from "../evaluation-of";

type HistoryPageProps = PageProps<"/clients/[clientId]/evaluations/[evaluationId]/history">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("history");
  return { title: t("title") };
}

export default async function EvaluationHistoryPage({ params, searchParams }: HistoryPageProps) {
  const [actor, { page, href }, asked, t] = await Promise.all([
    requireActor(),
    evaluationOf(params),
    searchParams,
    getTranslations("evaluations.sections"),
  ]);
  const query = historyQuery(asked, evaluationParts);
  const { clientId, id: evaluationId } = page.evaluation;
  const history = await orNotFound(evaluationHistory(actor, { clientId, evaluationId }, query, new Date()));
  return (
    <HistoryView
      history={history}
      documentHref={href}
      parts={evaluationParts.map((slug) => ({ slug, label: t(slug) }))}
      query={query}
      canRestore={page.isOpen && page.canEdit}
    />
  );
}
