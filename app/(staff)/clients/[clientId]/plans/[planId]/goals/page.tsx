import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { GoalsSection } from "@/components/plans/goals/goals-section";
import { editablePlanOf } from "../plan-of";

type GoalsPageProps = { params: Promise<{ clientId: string; planId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plans");
  return { title: `${t("sections.goals")} – ${t("title")}` };
}

export default async function GoalsPage({ params }: GoalsPageProps) {
  const { planHref, ...page } = await editablePlanOf(params);
  return <GoalsSection page={page} planHref={planHref} />;
}
