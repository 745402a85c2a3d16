import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { AddFactorForm } from "@/components/office/add-factor-form";
import { FactorTable } from "@/components/office/factor-table";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import { requireRole } from "@/lib/access/session";
import { listLocalFactors } from "@/lib/office/queries/local-factors";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.factors");
  return { title: t("title") };
}

export default async function FactorsPage() {
  const actor = await requireRole("admin");
  const [t, factors] = await Promise.all([getTranslations("office.factors"), listLocalFactors(actor)]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <div className="mb-8">
        {factors.length === 0 ? <EmptyState>{t("none")}</EmptyState> : <FactorTable factors={factors} />}
      </div>
      <Section title={t("addTitle")}>
        <AddFactorForm />
      </Section>
    </>
  );
}
