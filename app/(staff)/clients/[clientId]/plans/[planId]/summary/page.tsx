import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { SummarySection } from "@/components/plans/summary/summary-section";
import { editablePlanOf } from "../plan-of";

type SummaryPageProps = { params: Promise<{ clientId: string; planId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plans");
  return { title: `${t("sections.summary")} – ${t("title")}` };
}

export default async function SummaryPage({ params }: SummaryPageProps) {
  const { planHref, ...page } = await editablePlanOf(params);
  return <SummarySection page={page} planHref={planHref} />;
}
