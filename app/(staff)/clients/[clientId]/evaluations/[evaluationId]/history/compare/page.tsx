import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ComparisonView } from "@/components/history/comparison-view";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { compareEvaluationRevisions } from "@/lib/evaluations/history";
import { comparedRevisions } from "@/lib/saving/history-query";
import { evaluationOf } from "../../evaluation-of";

type ComparePageProps = PageProps<"/clients/[clientId]/evaluations/[evaluationId]/history/compare">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("history");
  return { title: t("compare") };
}

export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  const [actor, { page, href }, asked] = await Promise.all([
    requireActor(),
    evaluationOf(params),
    searchParams,
  ]);
  const { clientId, id: evaluationId } = page.evaluation;
  const revisions = comparedRevisions(asked);
  const comparison = await orNotFound(
    compareEvaluationRevisions(actor, { clientId, evaluationId }, revisions, new Date()),
  );
  return (
    <ComparisonView
      comparison={comparison}
      documentHref={href}
      historyHref={page.canSeeHistory ? `${href}/history` : undefined}
    />
  );
}
