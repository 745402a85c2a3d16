import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DiscardForm } from "@/components/plans/acts/discard-form";
import { PageHeader } from "@/components/ui/page-header";
import { editablePlanOf } from "../plan-of";

type DiscardPageProps = { params: Promise<{ clientId: string; planId: string }> };

export async function generateMetadata({ params }: DiscardPageProps): Promise<Metadata> {
  const [t, { plan }] = await Promise.all([getTranslations("planSummary.discard"), editablePlanOf(params)]);
  return { title: t(plan.correcting ? "correctionTitle" : "draftTitle") };
}

export default async function DiscardPage({ params }: DiscardPageProps) {
  const { plan, planHref } = await editablePlanOf(params);
  const t = await getTranslations("planSummary.discard");
  const kind = plan.correcting ? "correction" : "draft";
  return (
    <>
      <PageHeader title={t(`${kind}Title`)} lead={t(`${kind}Lead`)} />
      <DiscardForm
        planId={plan.id}
        button={t(`${kind}Button`)}
        back={t(`${kind}Back`)}
        backHref={`${planHref}/summary`}
      />
    </>
  );
}
