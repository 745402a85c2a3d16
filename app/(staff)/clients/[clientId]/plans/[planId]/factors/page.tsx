import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { FactorsSection } from "@/components/plans/factors/factors-section";
import { hasShortcuts } from "@/lib/access/session";
import { editablePlanOf } from "../plan-of";

type FactorsPageProps = { params: Promise<{ clientId: string; planId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plans");
  return { title: `${t("sections.factors")} – ${t("title")}` };
}

export default async function FactorsPage({ params }: FactorsPageProps) {
  const { planHref, ...page } = await editablePlanOf(params);
  return <FactorsSection page={page} planHref={planHref} hasKeys={await hasShortcuts()} />;
}
