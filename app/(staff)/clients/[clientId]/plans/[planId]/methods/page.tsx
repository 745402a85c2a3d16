import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { MethodsSection } from "@/components/plans/methods/methods-section";
import { editablePlanOf } from "../plan-of";

type MethodsPageProps = { params: Promise<{ clientId: string; planId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plans");
  return { title: `${t("sections.methods")} – ${t("title")}` };
}

export default async function MethodsPage({ params }: MethodsPageProps) {
  const { planHref, ...page } = await editablePlanOf(params);
  return <MethodsSection page={page} planHref={planHref} />;
}
