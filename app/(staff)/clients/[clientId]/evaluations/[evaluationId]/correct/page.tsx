import type { Metadata, Route } from "next";
import { redirect } from "next/navigation";
import { getTranslations } from "next-intl/server";
import { CorrectEvaluationForm } from "@/components/evaluations/correct-evaluation-form";
import { type EvaluationParams, evaluationOf } from "../evaluation-of";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("evaluations.correct");
  return { title: t("title") };
}

export default async function CorrectPage({ params }: { params: EvaluationParams }) {
  const { page, href } = await evaluationOf(params);
  const { evaluation, canEdit } = page;
  if (!canEdit || evaluation.state !== "confirmed" || evaluation.correcting) redirect(href as Route);
  return <CorrectEvaluationForm evaluationId={evaluation.id} href={href} />;
}
