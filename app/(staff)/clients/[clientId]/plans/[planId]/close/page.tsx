import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClosePlanForm } from "@/components/plans/acts/close-plan-form";
import { PageHeader } from "@/components/ui/page-header";
import { planOf } from "../plan-of";

type ClosePageProps = { params: Promise<{ clientId: string; planId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("planSummary.close");
  return { title: t("title") };
}

export default async function ClosePage({ params }: ClosePageProps) {
  const { plan, planHref, ...page } = await planOf(params);
  if (!page.canAdminister || plan.state !== "confirmed" || plan.correcting) redirect(planHref as Route);
  const t = await getTranslations("planSummary.close");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <ClosePlanForm planId={plan.id} planHref={planHref} />
    </>
  );
}
