import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { ClientHeader } from "@/components/clients/client-header";
import { OwnSideLinks } from "@/components/clients/own-side-links";
import { StartTogether } from "@/components/evaluations/start-together";
import { SituationReading } from "@/components/insights/situation-reading";
import { DiarySection } from "@/components/method-diary/diary-section";
import { InForce } from "@/components/progress/in-force";
import { ProgressView } from "@/components/progress/progress-view";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { dayOf } from "@/lib/dates";
import { evaluationWarning } from "@/lib/progress/in-force";
import { nineRatings } from "@/lib/progress/nine-ratings";
import { clientPage } from "@/lib/progress/queries/client-page";

type ClientPageProps = {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<{ done?: string | string[] }>;
};

/** The title names nobody: it is printed, and stays in the browser's history. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("progress");
  return { title: t("pageTitle") };
}

export default async function ClientPage({ params, searchParams }: ClientPageProps) {
  const [actor, { clientId }, query] = await Promise.all([requireActor(), params, searchParams]);
  const now = new Date();
  const page = await orNotFound(clientPage(actor, clientId, now));
  if (page.access === "reason") redirect(`/clients/${clientId}/reason` as Route);
  const { client, rows, diary } = page;
  const today = dayOf(now);
  const isPaused = query.done === "paused" && Boolean(client.draftPlanId ?? client.draftEvaluationId);
  return (
    <>
      <ClientHeader client={client} />
      <InForce
        client={client}
        rows={rows}
        today={today}
        isPaused={isPaused}
        startTogether={<StartTogether clientId={clientId} warning={evaluationWarning(client, rows, today)} />}
      />
      <OwnSideLinks client={client} />
      {diary && <DiarySection clientId={clientId} diary={diary} today={today} canEdit={client.canEdit} />}
      {client.canEdit && <SituationReading ratings={nineRatings(rows)} />}
      <ProgressView clientId={clientId} rows={rows} due={client.dueDate} today={today} />
    </>
  );
}
