import { getTranslations } from "next-intl/server";
import { Tag } from "@/components/ui/tag";
import type { Tone } from "@/components/ui/tone";
import type { EvaluationPage } from "@/lib/evaluations/queries";

const tones: Record<EvaluationPage["evaluation"]["state"], Tone> = {
  draft: "info",
  confirmed: "good",
  discarded: "neutral",
};

/** How far an evaluation is, in words. */
export async function EvaluationState({ evaluation }: Pick<EvaluationPage, "evaluation">) {
  const t = await getTranslations("evaluations.states");
  const isCorrecting = evaluation.correcting && evaluation.state === "confirmed";
  return (
    <Tag tone={isCorrecting ? "caution" : tones[evaluation.state]}>
      {t(isCorrecting ? "correcting" : evaluation.state)}
    </Tag>
  );
}
