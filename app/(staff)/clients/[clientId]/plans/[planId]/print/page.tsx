import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { PlanPrint } from "@/components/paper/plan-print";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { readOf } from "@/lib/paper/choices";
import { openPlanPaper } from "@/lib/paper/queries";

type PrintPageProps = {
  params: Promise<{ clientId: string; planId: string }>;
  searchParams: Promise<Record<"of" | "language" | "neutral" | "chosen", string | string[] | undefined>>;
};

/** Browsers print the title in the corner of the paper: it tells nothing of where the paper comes from. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paper.check");
  return { title: { absolute: t("pageTitle") } };
}

export default async function PlanPrintPage({ params, searchParams }: PrintPageProps) {
  const [actor, { clientId, planId }, query] = await Promise.all([requireActor(), params, searchParams]);
  const of = readOf(query.of);
  const page = await orNotFound(openPlanPaper(actor, { clientId, planId, of }, new Date()));
  return (
    <PlanPrint
      page={page}
      query={query}
      of={of === "latest" ? undefined : String(of)}
      backHref={`/clients/${clientId}/plans/${planId}${page.revision === null ? "/summary" : ""}`}
    />
  );
}
