import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { StandInTable } from "@/components/users/stand-in-table";
import { requireRole } from "@/lib/access/session";
import { listStandIns } from "@/lib/users/queries/substitutes";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("users.substitutes");
  return { title: t("title") };
}

export default async function SubstitutesPage() {
  const actor = await requireRole("lead");
  const [t, standIns] = await Promise.all([getTranslations("users.substitutes"), listStandIns(actor)]);
  return (
    <>
      <PageHeader title={t("title")} lead={t("lead")} />
      {standIns.length === 0 ? <EmptyState>{t("nobody")}</EmptyState> : <StandInTable standIns={standIns} />}
    </>
  );
}
