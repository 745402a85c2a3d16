import type { Metadata, Route } from "next";
import { getTranslations } from "next-intl/server";
import { ModeChoice } from "@/components/meetings/mode-choice";
import { StartPlanForm } from "@/components/plans/acts/start-plan-form";
import { ButtonLink } from "@/components/ui/button-link";
import { EmptyState } from "@/components/ui/empty-state";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { fullName } from "@/lib/person-name";
import { openPlanStart } from "@/lib/plans/queries";

type NewPlanPageProps = { params: Promise<{ clientId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("planSummary.start");
  return { title: t("title") };
}

export default async function NewPlanPage({ params }: NewPlanPageProps) {
  const [actor, { clientId }] = await Promise.all([requireActor(), params]);
  const start = await orNotFound(openPlanStart(actor, clientId, new Date()));
  const t = await getTranslations("planSummary.start");
  return (
    <>
      <PageHeader
        above={<TextLink href={`/clients/${clientId}` as Route}>{fullName(start) || start.number}</TextLink>}
        title={t("title")}
        lead={t("lead")}
      />
      {start.draftPlanId ? (
        <EmptyState
          action={
            <ButtonLink href={`/clients/${clientId}/plans/${start.draftPlanId}` as Route} kind="primary">
              {t("continue")}
            </ButtonLink>
          }
        >
          {t("draft")}
        </EmptyState>
      ) : start.canEdit ? (
        <StartPlanForm clientId={clientId} carried={start.carried}>
          <ModeChoice />
        </StartPlanForm>
      ) : (
        <Notice>{t("notAllowed")}</Notice>
      )}
    </>
  );
}
