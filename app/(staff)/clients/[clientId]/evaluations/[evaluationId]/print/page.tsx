import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { EvaluationPrint } from "@/components/paper/evaluation-print";
import { orNotFound } from "@/lib/access/or-not-found";
import { requireActor } from "@/lib/access/session";
import { readOf } from "@/lib/paper/choices";
import { openEvaluationPaper } from "@/lib/paper/queries";
import type { EvaluationParams } from "../evaluation-of";

type PrintPageProps = {
  params: EvaluationParams;
  searchParams: Promise<Record<"of" | "language" | "neutral" | "chosen", string | string[] | undefined>>;
};

/** Browsers print the title in the corner of the paper: it tells nothing of where the paper comes from. */
export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("paper.check");
  return { title: { absolute: t("pageTitle") } };
}

export default async function EvaluationPrintPage({ params, searchParams }: PrintPageProps) {
  const [actor, { clientId, evaluationId }, query] = await Promise.all([
    requireActor(),
    params,
    searchParams,
  ]);
  const of = readOf(query.of);
  const page = await orNotFound(openEvaluationPaper(actor, { clientId, evaluationId, of }, new Date()));
  return (
    <EvaluationPrint
      page={page}
      query={query}
      of={of === "latest" ? undefined : String(of)}
      backHref={`/clients/${clientId}/evaluations/${evaluationId}`}
    />
  );
}
