import type { Metadata } from "next";
import { getLocale, getTranslations } from "next-intl/server";
import { SummaryView } from "@/components/summary/summary-view";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import type { SummaryQuery } from "@/lib/summary/choices";
import { openSummary } from "@/lib/summary/queries";

type SummaryPageProps = {
  params: Promise<{ clientId: string }>;
  searchParams: Promise<SummaryQuery & { pdf?: string | string[] }>;
};

/** Browsers print the title in the corner of the paper: it tells nothing of where the paper comes from. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paper.check");
  return { title: { absolute: t("pageTitle") } };
}

export default async function SummaryPage({ params, searchParams }: SummaryPageProps) {
  const [actor, { clientId }, query] = await Promise.all([requireActor(), params, searchParams]);
  const asked = { clientId, query, workerLocale: await getLocale(), as: "print" } as const;
  const page = await orNotFound(openSummary(actor, asked, new Date()));
  return <SummaryView clientId={clientId} page={page} noPdf={query.pdf === "no"} />;
}
