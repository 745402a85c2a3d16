import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { StartEvaluationForm } from "@/components/evaluations/start-evaluation-form";
import { StartWarning } from "@/components/evaluations/start-warning";
import { ModeChoice } from "@/components/meetings/mode-choice";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { TextLink } from "@/components/ui/text-link";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { dayOf } from "@/lib/dates";
import { evaluationWarning, planInForce } from "@/lib/progress/in-force";
import { clientPage } from "@/lib/progress/queries/client-page";

type NewEvaluationPageProps = { params: Promise<{ clientId: string }> };

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("evaluations.start");
  return { title: t("title") };
}

export default async function NewEvaluationPage({ params }: NewEvaluationPageProps) {
  const [actor, { clientId }] = await Promise.all([requireActor(), params]);
  const now = new Date();
  const page = await orNotFound(clientPage(actor, clientId, now));
  const clientHref = `/clients/${clientId}` as Route;
  if (page.access === "reason") redirect(clientHref);
  const { client, rows } = page;
  if (client.draftEvaluationId) redirect(clientHref);
  const t = await getTranslations("evaluations.start");
  const plan = planInForce(client, rows);
  const warning = evaluationWarning(client, rows, dayOf(now));
  return (
    <>
      <PageHeader
        above={<TextLink href={clientHref}>{client.name || client.number}</TextLink>}
        title={t("title")}
        lead={t("lead")}
      />
      {!plan || !client.canEdit ? (
        <Notice>{t(plan ? "notAllowed" : "noPlan")}</Notice>
      ) : (
        <>
          {warning && <StartWarning {...warning} />}
          <StartEvaluationForm clientId={clientId}>
            <ModeChoice />
          </StartEvaluationForm>
        </>
      )}
    </>
  );
}
