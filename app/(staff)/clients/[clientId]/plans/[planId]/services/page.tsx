import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ServicesSection } from "@/components/plans/services/services-section";
import { editablePlanOf } from "../plan-of";

type ServicesPageProps = { params: Promise<{ clientId: string; planId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("plans");
  return { title: `${t("sections.services")} – ${t("title")}` };
}

export default async function ServicesPage({ params }: ServicesPageProps) {
  const { planHref, ...page } = await editablePlanOf(params);
  return <ServicesSection page={page} planHref={planHref} />;
}
