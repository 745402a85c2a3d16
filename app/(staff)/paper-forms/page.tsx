import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ButtonLink } from "@/components/ui/button-link";
import { PageHeader } from "@/components/ui/page-header";
import { requireRole } from "@/lib/access/session";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paper.form");
  return { title: t("title") };
}

/** Where the blank paper forms are. */
export default async function PaperFormsPage() {
  await requireRole("worker", "lead");
  const t = await getTranslations("paper.form");
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      <p className="flex flex-wrap gap-2">
        <ButtonLink href="/paper-forms/plan">{t("planLink")}</ButtonLink>
        <ButtonLink href="/paper-forms/evaluation">{t("evaluationLink")}</ButtonLink>
      </p>
    </>
  );
}
