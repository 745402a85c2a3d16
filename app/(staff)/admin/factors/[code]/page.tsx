import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EditFactorForm } from "@/components/office/edit-factor-form";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireRole } from "@/lib/access/session";
import { getLocalFactor } from "@/lib/office/queries/local-factors";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("office.factors");
  return { title: t("editTitle") };
}

export default async function EditFactorPage({ params }: PageProps<"/admin/factors/[code]">) {
  const actor = await requireRole("admin");
  const { code } = await params;
  const [t, factor] = await Promise.all([
    getTranslations("office.factors"),
    orNotFound(getLocalFactor(actor, code)),
  ]);
  return (
    <>
      <PageHeader
        title={t("editTitle")}
        lead={t("editLead")}
        above={<TextLink href="/admin/factors">{t("back")}</TextLink>}
      />
      <EditFactorForm factor={factor} />
    </>
  );
}
