import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ClientHead } from "@/components/progress/client-head";
import { DraftLinks } from "@/components/progress/draft-links";
import { PrintButton } from "@/components/progress/print-button";
import { ProgressView } from "@/components/progress/progress-view";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { dayOf } from "@/lib/dates";
import { clientPage } from "@/lib/progress/queries/client-page";

/** The title names nobody: it is printed, and stays in the browser's history. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("progress");
  return { title: t("pageTitle") };
}

export default async function ClientPage({ params }: PageProps<"/clients/[clientId]">) {
  const actor = await requireActor();
  const { clientId } = await params;
  const now = new Date();
  const { client, canEdit, rows } = await orNotFound(clientPage(actor, clientId, now));
  const t = await getTranslations("progress");
  const today = dayOf(now);
  const actions = canEdit && <DraftLinks client={client} rows={rows} />;
  return (
    <>
      <ClientHead
        client={client}
        today={today}
        actions={
          <>
            {actions}
            <PrintButton label={t("print")} />
          </>
        }
      />
      <ProgressView clientId={clientId} rows={rows} due={client.dueDate} today={today} start={actions} />
    </>
  );
}
