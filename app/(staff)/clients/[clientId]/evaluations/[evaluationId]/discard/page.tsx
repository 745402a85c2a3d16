import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { DiscardEvaluationForm } from "@/components/evaluations/discard-evaluation-form";
import { type EvaluationParams, editableEvaluationOf } from "../evaluation-of";

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("evaluations");
  return { title: t("discardLink") };
}

export default async function DiscardPage({ params }: { params: EvaluationParams }) {
  const { page, href } = await editableEvaluationOf(params);
  const { id, correcting } = page.evaluation;
  return <DiscardEvaluationForm evaluationId={id} isCorrection={correcting} href={href} />;
}
