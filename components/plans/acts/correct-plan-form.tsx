import { getTranslations } from "next-intl/server";
import { startCorrectionAction } from "@/lib/plans/actions";
import { ReasonForm } from "./reason-form";

/** Opens a confirmed plan for correction, with the reason. */
export async function CorrectPlanForm({ planId, planHref }: { planId: string; planHref: string }) {
  const t = await getTranslations("planSummary.correct");
  return (
    <ReasonForm
      action={startCorrectionAction}
      planId={planId}
      planHref={planHref}
      label={t("reason")}
      hint={t("reasonHint")}
      button={t("button")}
    />
  );
}
