import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CorrectPlanForm } from "@/components/plans/acts/correct-plan-form";
import { PageHeader } from "@/components/ui/page-header";
import { planOf } from "../plan-of";

type CorrectPageProps = { params: Promise<{ clientId: string; planId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("planSummary.correct");
  return { title: t("title") };
}

export default async function CorrectPage({ params }: CorrectPageProps) {
  const { plan, planHref, ...page } = await planOf(params);
  if (!page.canEdit || plan.state !== "confirmed" || plan.correcting) redirect(planHref as Route);
  const t = await getTranslations("planSummary.correct");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <CorrectPlanForm planId={plan.id} planHref={planHref} />
    </>
  );
}
