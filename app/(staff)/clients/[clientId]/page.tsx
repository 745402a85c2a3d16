import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientHeader } from "@/components/clients/client-header";
import { StartEvaluationForm } from "@/components/evaluations/start-evaluation-form";
import { DocumentLinks } from "@/components/progress/document-links";
import { ProgressView } from "@/components/progress/progress-view";
import { PrintButton } from "@/components/ui/print-button";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { dayOf } from "@/lib/dates";
import { clientPage } from "@/lib/progress/queries/client-page";

type ClientPageProps = { params: Promise<{ clientId: string }> };

/** The title names nobody: it is printed, and stays in the browser's history. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("progress");
  return { title: t("pageTitle") };
}

export default async function ClientPage({ params }: ClientPageProps) {
  const [actor, { clientId }] = await Promise.all([requireActor(), params]);
  const now = new Date();
  const page = await orNotFound(clientPage(actor, clientId, now));
  if (page.access === "reason") redirect(`/clients/${clientId}/reason` as Route);
  const { client, rows } = page;
  const common = await getTranslations("common");
  const today = dayOf(now);
  const links = client.canEdit && (
    <DocumentLinks
      client={client}
      rows={rows}
      startEvaluation={
        <StartEvaluationForm clientId={clientId} kind={client.draftPlanId ? "secondary" : "primary"} />
      }
    />
  );
  const hasPlan = rows.plans.length > 0;
  return (
    <>
      <ClientHeader
        client={client}
        actions={
          hasPlan && (
            <>
              {links}
              <PrintButton label={common("print")} />
            </>
          )
        }
      />
      <ProgressView clientId={clientId} rows={rows} due={client.dueDate} today={today} start={links} />
    </>
  );
}
