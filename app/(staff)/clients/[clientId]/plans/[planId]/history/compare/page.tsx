import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ComparisonView } from "@/components/history/comparison-view";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { comparePlanRevisions } from "@/lib/plans/history";
import { comparedRevisions } from "@/lib/saving/history-query";
import { planOf } from "../../plan-of";

type ComparePageProps = PageProps<"/clients/[clientId]/plans/[planId]/history/compare">;

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("history");
  return { title: t("compare") };
}

export default async function ComparePage({ params, searchParams }: ComparePageProps) {
  const [actor, page, asked] = await Promise.all([requireActor(), planOf(params), searchParams]);
  const { clientId, id: planId } = page.plan;
  const revisions = comparedRevisions(asked);
  const comparison = await orNotFound(
    comparePlanRevisions(actor, { clientId, planId }, revisions, new Date()),
  );
  return (
    <ComparisonView
      comparison={comparison}
      documentHref={page.planHref}
      historyHref={page.canSeeHistory ? `${page.planHref}/history` : undefined}
    />
  );
}
