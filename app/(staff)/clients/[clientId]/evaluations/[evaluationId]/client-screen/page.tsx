import type { Metadata } from "next";
import { getTranslations } from "next-intl/server";
import { ScreenSetup } from "@/components/client-screen/screen-setup";
import { requireActor } from "@/lib/access/session";
import { screenNow } from "@/lib/client-screen/queries";
import { type EvaluationParams, editableEvaluationOf } from "../evaluation-of";

export async function generateMetadata(): Promise<Metadata> {
  const [t, evaluations] = await Promise.all([
    getTranslations("clientScreen"),
    getTranslations("evaluations"),
  ]);
  return { title: `${t("title")} – ${evaluations("title")}` };
}

/** Opens and ends what the client is shown of an evaluation. */
export default async function EvaluationScreenPage({ params }: { params: EvaluationParams }) {
  const [actor, { page, href }] = await Promise.all([requireActor(), editableEvaluationOf(params)]);
  const { evaluation } = page;
  return (
    <ScreenSetup
      kind="evaluation"
      documentId={evaluation.id}
      client={evaluation}
      open={await screenNow(actor, evaluation.id, new Date())}
      backHref={`${href}/goals`}
    />
  );
}
